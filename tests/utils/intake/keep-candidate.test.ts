import { describe, expect, it } from 'vitest';

import type { PageReading, PersonCandidate, PostingCandidate } from '@/utils/capture/page-reading';
import { recentActs, undoAct } from '@/utils/db/acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { notePosting, posting, savedPostings } from '@/utils/db/postings';
import { savedPeople } from '@/utils/db/people';
import { readingsOf } from '@/utils/db/readings';
import { keepCandidate } from '@/utils/intake/keep-candidate';
import { keepPosterOf } from '@/utils/intake/keep-poster-of';
import { readRequirements } from '@/utils/skills/read-requirements';

import { aDisk, countingIds, dump, freshStore, worldAt } from '../db/fresh-store';

const stated = <T>(value: T): { value: T; source: 'json-ld'; trust: 'high' } => ({
  value,
  source: 'json-ld',
  trust: 'high',
});

const anAd = (
  fields: PostingCandidate['fields'] = {},
  over: Partial<PostingCandidate> = {},
): PostingCandidate => ({
  kind: 'posting',
  site: 'acme-careers',
  url: 'https://careers.acme.example/jobs/41?utm_source=mail',
  problems: [],
  unreadable: [],
  fields: {
    title: stated('Data Analyst'),
    company: stated('Acme Freight'),
    externalId: stated('41'),
    description: stated('## What you need\n\n- 3 years of experience with SQL\n- Python'),
    people: stated([
      { name: 'Ann Vos', email: 'ann.vos@quayside.example', role: 'contact-block' },
      { name: 'Bo Lind', role: 'job-poster' },
    ]),
    ...fields,
  },
  ...over,
});

const aProfile = (over: Partial<PersonCandidate> = {}): PersonCandidate => ({
  kind: 'person',
  site: 'quayside',
  url: 'https://quayside.example/people/ann-vos',
  problems: [],
  others: [],
  fields: { name: stated('Ann Vos'), email: stated('ann.vos@quayside.example') },
  ...over,
});

const newId = countingIds('n');
const keep = (
  db: NorthingDb,
  input: unknown,
  world = worldAt(undefined, newId),
): ReturnType<typeof keepCandidate> => keepCandidate(input, { db, ...world, readRequirements });

describe('keepCandidate', () => {
  it('keeps an ad with its facts, evidence and requirements', async () => {
    const db = freshStore();
    const outcome = await keep(db, anAd());
    expect(outcome).toMatchObject({ ok: true, kind: 'posting', change: 'added' });
    const [kept] = await savedPostings(db);
    expect(kept).toMatchObject({
      key: 'acme-careers:41',
      facts: { title: 'Data Analyst', company: 'Acme Freight' },
      evidence: { title: { state: 'stated', source: 'json-ld' }, pay: { state: 'not-stated' } },
    });
    expect(kept?.requirements.map(({ label }) => label)).toEqual(expect.arrayContaining(['SQL', 'Python']));
    expect(kept?.vocabulary).not.toBe('');
  });

  it('keeps the same ad, by whatever address, as the same record; only a change adds a reading', async () => {
    const db = freshStore();
    const first = await keep(db, anAd());
    const id = first.ok ? first.id : '';
    await notePosting(db, id, { text: 'mine' }, worldAt(undefined, countingIds('note')));
    expect(await keep(db, anAd({}, { url: 'https://careers.acme.example/jobs/41' }))).toMatchObject({
      id,
      change: 'unchanged',
      actId: null,
    });
    expect(await keep(db, anAd({ title: stated('Senior Data Analyst') }))).toMatchObject({
      id,
      change: 'updated',
    });
    expect(await readingsOf(db, id)).toHaveLength(2);
    expect(await posting(db, id)).toMatchObject({
      facts: { title: 'Senior Data Analyst' },
      notes: { text: 'mine' },
    });
  });

  it('links the people named in an ad only if they are saved already', async () => {
    const db = freshStore();
    await keep(db, anAd({ externalId: stated('40') }));
    expect((await savedPostings(db))[0]?.personIds).toEqual([]);
    expect(await savedPeople(db)).toEqual([]);
    const ann = await keep(db, aProfile());
    await keep(db, anAd());
    expect((await savedPostings(db)).map(({ key, personIds }) => [key, personIds])).toContainEqual([
      'acme-careers:41',
      [ann.ok ? ann.id : ''],
    ]);
  });

  it.each<[string, unknown, string]>([
    ['an ad without title', anAd({ title: stated('  ') }), 'incomplete'],
    [
      'a person without name',
      aProfile({ fields: { email: stated('ann.vos@quayside.example') } }),
      'incomplete',
    ],
    [
      'a list',
      { kind: 'list', site: 's', url: 'https://a.example/', problems: [], cards: [] },
      'nothing-here',
    ],
    ...(['expired', 'wall', 'none'] as const).map((kind): [string, PageReading, string] => [
      kind,
      { kind, site: 's', url: 'https://a.example/', problems: [] },
      'nothing-here',
    ]),
    ['no reading', { kind: 'recipe' }, 'invalid'],
    ['nothing', undefined, 'invalid'],
    ['a title of the wrong type', anAd({ title: stated(7 as unknown as string) }), 'invalid'],
  ])('keeps nothing of %s', async (_case, input, reason) => {
    const disk = aDisk();
    const db = freshStore(disk);
    const before = await dump(disk);
    expect(await keep(db, input)).toMatchObject({ ok: false, reason });
    expect(await dump(disk)).toEqual(before);
  });

  it('is one act: undo leaves no trace of it', async () => {
    const db = freshStore();
    const outcome = await keep(db, anAd());
    await undoAct(db, (outcome.ok && outcome.actId) || '', worldAt(undefined, countingIds('undo')));
    expect(await savedPostings(db)).toEqual([]);
    expect(await readingsOf(db, outcome.ok ? outcome.id : '')).toEqual([]);
  });
});

describe('keepPosterOf', () => {
  it('keeps a person named in an ad and links them, in one act', async () => {
    const db = freshStore();
    const ad = await keep(db, anAd());
    const id = ad.ok ? ad.id : '';
    const world = worldAt(undefined, countingIds('w'));
    const outcome = await keepPosterOf(db, id, 0, world);
    expect(outcome).toMatchObject({ ok: true, kind: 'person', change: 'added' });
    expect(await savedPeople(db)).toMatchObject([{ facts: { name: 'Ann Vos' } }]);
    expect((await posting(db, id))?.personIds).toEqual([outcome.ok ? outcome.id : '']);
    expect(await recentActs(db)).toHaveLength(2);
    await undoAct(db, (outcome.ok && outcome.actId) || '', world);
    expect(await savedPeople(db)).toEqual([]);
    expect((await posting(db, id))?.personIds).toEqual([]);
  });

  it('keeps somebody known only by name once, however often it is clicked', async () => {
    const db = freshStore();
    const ad = await keep(db, anAd());
    const world = worldAt(undefined, countingIds('w'));
    await keepPosterOf(db, ad.ok ? ad.id : '', 1, world);
    expect(await keepPosterOf(db, ad.ok ? ad.id : '', 1, world)).toMatchObject({
      change: 'unchanged',
      actId: null,
    });
    expect(await savedPeople(db)).toHaveLength(1);
  });

  it.each([
    ['no such ad', 'none', 0],
    ['no such person', 'n', 9],
  ])('is refused when there is %s', async (_case, id, index) => {
    const db = freshStore();
    await keep(
      db,
      anAd(),
      worldAt(undefined, () => 'n'),
    );
    expect(await keepPosterOf(db, id, index, worldAt())).toMatchObject({ ok: false, reason: 'invalid' });
  });
});
