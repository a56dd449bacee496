import { describe, expect, it } from 'vitest';

import type { Verdict } from '@/utils/fit/report';
import type { JudgedAd } from '@/utils/network/judged-ad';
import { recruiterRecord } from '@/utils/network/recruiter-record';

import { aPosting } from '../../builders/a-posting';
import { anExchange } from '../../builders/an-exchange';

const brought = (id: string, personIds: readonly string[], verdict: Verdict): JudgedAd => ({
  posting: aPosting({ id, key: id, personIds }),
  report: { verdict, toward: [] },
});

describe('recruiterRecord', () => {
  it('counts the roles of that person only, by verdict', () => {
    const ads = [
      brought('a', ['person-1'], 'stretch'),
      brought('b', ['person-1', 'person-2'], 'stretch'),
      brought('c', ['person-2'], 'head-for-it'),
      brought('d', ['person-1'], 'ruled-out'),
    ];
    const { roles, verdicts } = recruiterRecord('person-1', ads, []);
    expect(roles.map(({ posting }) => posting.id)).toEqual(['a', 'b', 'd']);
    expect([...verdicts]).toEqual([
      ['stretch', 2],
      ['ruled-out', 1],
    ]);
  });

  it('counts a message of mine as answered when they spoke within 30 days, and gives the range (Wilson)', () => {
    const log = [
      anExchange({ id: '1', on: '2026-01-10', voice: 'me' }),
      anExchange({ id: '2', on: '2026-02-09', voice: 'them' }),
      anExchange({ id: '3', on: '2026-03-20', voice: 'me' }),
      anExchange({ id: '4', on: '2026-04-20', voice: 'both' }),
    ];
    const { replies } = recruiterRecord('person-1', [], log);
    expect(replies).toMatchObject({ count: 1, of: 2, share: 0.5 });
    expect(replies?.low.toFixed(2)).toBe('0.09');
    expect(recruiterRecord('person-1', [], []).replies).toBeNull();
  });
});
