import { describe, expect, it } from 'vitest';

import type { RouteInput } from '@/utils/network/other-routes';
import { otherRoutes } from '@/utils/network/other-routes';
import type { Posting } from '@/utils/posting/posting';

import { aPerson } from '../../builders/a-person';
import { aPosting } from '../../builders/a-posting';
import { anExchange } from '../../builders/an-exchange';

const copy = (id: string, agency: string | null): Posting => aPosting({ id, key: id, facts: { agency } });
const marit = aPerson({ id: 'marit', facts: { organisation: 'Quayside Search', kind: 'agency-recruiter' } });
const lead = aPerson({ id: 'lead', facts: { organisation: 'Harbour Lane', kind: 'hiring-manager' } });
const routesOf = (over: Partial<RouteInput>): ReturnType<typeof otherRoutes> =>
  otherRoutes({
    facts: { agency: null },
    postingId: 'ad',
    sameJob: [],
    exchanges: [],
    peopleById: new Map([marit, lead].map((person) => [person.id, person])),
    ...over,
  });

describe('otherRoutes', () => {
  it('finds the agency beside the employer, the employer beside an agency, and one agency beside another', () => {
    expect(routesOf({ sameJob: [copy('a', 'Quayside Search')] })).toEqual([
      { agency: 'Quayside Search', postingId: 'a', last: null },
    ]);
    const byAgency = { facts: { agency: 'Keel' } };
    expect(routesOf({ ...byAgency, sameJob: [copy('a', null)] })).toEqual([
      { agency: null, postingId: 'a', last: null },
    ]);
    expect(routesOf({ ...byAgency, sameJob: [copy('a', 'Quay')] })).toHaveLength(1);
  });

  it('finds nothing where every ad comes from one party, whatever its legal form', () => {
    expect(routesOf({})).toEqual([]);
    expect(routesOf({ sameJob: [copy('a', null)] })).toEqual([]);
    expect(routesOf({ facts: { agency: 'Keel B.V.' }, sameJob: [copy('a', 'Keel')] })).toEqual([]);
  });

  it('knows a way in use from the exchanges about the job, also where no ad stands for it', () => {
    const talk = anExchange({ personId: 'marit', postingId: 'ad', on: '2026-11-03' });
    expect(routesOf({ exchanges: [talk] })).toEqual([
      { agency: 'Quayside Search', postingId: null, last: '2026-11-03' },
    ]);
    const about = { ...talk, postingId: 'a' };
    const sameJob = [copy('b', 'Keel'), copy('a', 'Quayside Search')];
    expect(routesOf({ exchanges: [about], sameJob }).map(({ agency, last }) => [agency, last])).toEqual([
      ['Quayside Search', '2026-11-03'],
      ['Keel', null],
    ]);
  });

  it('counts a talk with the employer as the direct way', () => {
    const direct = anExchange({ personId: 'lead', postingId: 'a', on: '2026-11-03' });
    const input = { facts: { agency: 'Keel' }, sameJob: [copy('a', null)], exchanges: [direct] };
    expect(routesOf(input)).toEqual([{ agency: null, postingId: 'a', last: '2026-11-03' }]);
    const sameAd = anExchange({ personId: 'lead', postingId: 'ad' });
    expect(routesOf({ facts: { agency: 'Keel' }, exchanges: [sameAd] })).toEqual([]);
  });

  it('does not mind exchanges about other jobs', () => {
    const talk = anExchange({ personId: 'marit', postingId: 'elsewhere' });
    expect(routesOf({ exchanges: [talk, { ...talk, postingId: null }] })).toEqual([]);
  });
});
