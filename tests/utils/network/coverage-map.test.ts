import { describe, expect, it } from 'vitest';

import type { RawPerson } from '@/utils/capture/page-reading';
import type { Gate } from '@/utils/fit/report';
import { byPerson } from '@/utils/network/by-person';
import type { CoverageMap, MapInput } from '@/utils/network/coverage-map';
import { coverageMap } from '@/utils/network/coverage-map';
import type { JudgedAd } from '@/utils/network/judged-ad';
import type { Posting } from '@/utils/posting/posting';

import { aGoal } from '../../builders/a-goal';
import { aPerson } from '../../builders/a-person';
import type { PersonOverrides } from '../../builders/a-person';
import { aPosting } from '../../builders/a-posting';
import { anExchange, aTie } from '../../builders/an-exchange';

const today = '2026-11-22';
const goal = aGoal({ direction: { titles: ['Senior Data Analyst'], places: ['Utrecht', 'Bristol'] } });

const recruiter = (id: string, over: PersonOverrides = {}): ReturnType<typeof aPerson> =>
  aPerson({ id, keys: [`mail:${id}@x.example`], ...over });

interface AdOverrides {
  readonly city?: string;
  readonly title?: string;
  readonly people?: readonly RawPerson[];
  readonly agency?: string | null;
  readonly personIds?: readonly string[];
  readonly gate?: Gate;
  readonly verdict?: Posting['notes']['verdict'];
}
let count = 0;
const ad = ({ city = 'Utrecht', gate = 'pass', ...over }: AdOverrides = {}): JudgedAd => {
  count += 1;
  return {
    posting: aPosting({
      id: `ad-${count}`,
      key: `x:${count}`,
      personIds: over.personIds ?? [],
      facts: {
        title: over.title ?? 'Senior Data Analyst',
        places: [{ text: city, city, region: null, country: null }],
        people: over.people ?? [],
        agency: over.agency ?? null,
      },
      notes: { verdict: over.verdict ?? null },
    }),
    report: { verdict: 'stretch', toward: [{ goalId: 'goal-1', gate }] },
  };
};
const mapOf = (over: Partial<MapInput> = {}): CoverageMap =>
  coverageMap({ goals: [goal], people: [], ties: new Map(), logs: new Map(), ads: [], today, ...over });
const namesIn = (map: CoverageMap, place: string): (string | null)[] =>
  map.areas.find((area) => area.place === place)?.recruiters.map(({ person }) => person.facts.name) ?? [];

describe('coverageMap', () => {
  it('has an area for each direction in each place, and none for a goal that is let go or has no direction', () => {
    const goals = [
      goal,
      aGoal({ id: 'gone', status: 'let-go' }),
      aGoal({ id: 'plain', direction: null }),
      aGoal({ id: 'anywhere', horizon: '3-to-5-year', direction: { titles: ['Planner'], places: [] } }),
    ];
    expect(mapOf({ goals }).areas.map(({ name, place, weight }) => [name, place, weight])).toEqual([
      ['Senior Data Analyst', 'Utrecht', 2],
      ['Senior Data Analyst', 'Bristol', 2],
      ['Planner', null, 1],
    ]);
    expect(mapOf({ goals: [] }).overall).toBeNull();
  });

  it('puts a recruiter into the areas I said, else those of their ads and of their own words', () => {
    const people = [
      recruiter('said', { facts: { name: 'Said', headline: 'Recruiter', place: 'Leeds' } }),
      recruiter('ads', { facts: { name: 'Ads', headline: 'Recruiter', place: null } }),
      recruiter('words', {
        facts: { name: 'Words', headline: 'Data analysis recruitment', place: 'Utrecht' },
      }),
      recruiter('elsewhere', { facts: { name: 'Elsewhere', headline: 'Data recruiter', place: 'Leeds' } }),
      recruiter('contact', { facts: { name: 'Contact', kind: 'contact', place: 'Utrecht' } }),
      recruiter('binned', { facts: { name: 'Binned' }, deletedAt: '2026-11-01T00:00:00.000Z' }),
    ];
    const areas = [{ field: 'Data analyst', level: '', place: 'Bristol' }];
    const map = mapOf({
      people,
      ties: new Map([['said', aTie({ id: 'said', areas })]]),
      ads: [ad({ personIds: ['ads'] })],
    });
    expect(namesIn(map, 'Utrecht')).toEqual(['Ads', 'Words']);
    expect(namesIn(map, 'Bristol')).toEqual(['Said']);
    expect(map.areas[0]?.recruiters.map(({ source }) => source)).toEqual(['ads', 'own-words']);
  });

  it('lets what I said of their areas silence their own words', () => {
    const people = [recruiter('a', { facts: { headline: 'Data analyst recruiter', place: 'Utrecht' } })];
    const areas = [{ field: 'Finance', level: '', place: '' }];
    expect(namesIn(mapOf({ people }), 'Utrecht')).toHaveLength(1);
    expect(namesIn(mapOf({ people, ties: new Map([['a', aTie({ id: 'a', areas })]]) }), 'Utrecht')).toEqual(
      [],
    );
  });

  it('works out cover and points from the log, and names the empty areas', () => {
    const people = ['a', 'b', 'c'].map((id) =>
      recruiter(id, { facts: { name: id, headline: 'Data recruiter', place: 'Utrecht' } }),
    );
    const logs = byPerson([
      anExchange({ id: '1', personId: 'a', on: '2026-11-01', voice: 'both' }),
      anExchange({ id: '2', personId: 'b', on: '2026-11-01', voice: 'me' }),
    ]);
    const map = mapOf({ people, logs });
    expect(map.areas[0]?.recruiters.map(({ points }) => points)).toEqual([1, 0.5, 0.25]);
    expect(map.areas[0]?.cover.toFixed(3)).toBe('0.583');
    expect(map.overall?.toFixed(3)).toBe('0.292');
    expect(map.empty.map(({ place }) => place)).toEqual(['Bristol']);
  });
});

describe('the next recruiter', () => {
  const ines: RawPerson = { name: 'Ines Falk', email: 'ines@keel.example' };
  const tom: RawPerson = { name: 'Tom Brandt' };

  it('is the one named in most ads that nothing rules out, in the least covered area', () => {
    const people = [recruiter('a', { facts: { headline: 'Data recruiter', place: 'Utrecht' } })];
    const ads = [
      ad({ people: [tom] }),
      ad({ city: 'Bristol', people: [ines] }),
      ad({ city: 'Bristol', people: [ines, tom] }),
      ad({ city: 'Bristol', people: [tom], gate: 'fail' }),
      ad({ city: 'Bristol', people: [tom], verdict: 'no' }),
    ];
    const { next } = mapOf({ people, ads });
    expect(next?.area.place).toBe('Bristol');
    expect(next?.recruiter).toMatchObject({ kind: 'person', name: 'Ines Falk', ads: 2, of: 2, person: null });
  });

  it('is known by key or by the link of the ad, and is nobody I have been in touch with', () => {
    const saved = recruiter('ines', {
      keys: ['mail:ines@keel.example'],
      facts: { name: 'Ines Falk', place: null },
    });
    const ads = [ad({ people: [ines] }), ad({ people: [ines] }), ad({ people: [tom] })];
    const fresh = mapOf({ people: [saved], ads }).areas[0]?.next;
    expect(fresh).toMatchObject({ name: 'Ines Falk', ads: 2, person: { id: 'ines' } });
    const logs = byPerson([anExchange({ personId: 'ines' })]);
    expect(mapOf({ people: [saved], ads, logs }).areas[0]?.next).toMatchObject({
      name: 'Tom Brandt',
      ads: 1,
    });
    const linked = [ad({ people: [tom], personIds: ['tom'] })];
    const asTom = recruiter('tom', { facts: { name: 'Tom Brandt' } });
    const met = byPerson([anExchange({ personId: 'tom' })]);
    expect(mapOf({ people: [asTom], ads: linked, logs: met }).areas[0]?.next).toBeNull();
  });

  it('is else the agency behind most ads, unless I know somebody there', () => {
    const ads = [
      ad({ agency: 'Keel & Partners B.V.' }),
      ad({ agency: 'Keel & Partners' }),
      ad({ agency: 'Quay' }),
    ];
    expect(mapOf({ ads }).areas[0]?.next).toMatchObject({ kind: 'agency', ads: 2, of: 3 });
    const people = [recruiter('k', { facts: { organisation: 'Keel & Partners' } })];
    const logs = byPerson([anExchange({ personId: 'k' })]);
    expect(mapOf({ ads, people, logs }).areas[0]?.next).toMatchObject({ name: 'Quay', ads: 1 });
  });
});
