import { describe, expect, it } from 'vitest';

import type { JudgedPosting } from '@/components/desk/judged-posting';
import { sortPostings } from '@/components/desk/sort-postings';
import type { SortColumn, SortOrder } from '@/components/desk/sort-postings';
import { judge } from '@/utils/fit/judge';
import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import type { PostingOverrides } from '../../builders/a-posting';
import { aPosting } from '../../builders/a-posting';

const judged = (over: PostingOverrides): JudgedPosting => {
  const posting = aPosting(over);
  return { posting, facts: posting.facts, report: judge(posting, { skills: [aHeldSkill()] }, [aGoal()]) };
};
const pay = (min: number, currency = 'EUR', period: 'year' | 'hour' = 'year') =>
  ({ min, max: null, currency, period, text: '' }) as const;

const jobs = [
  judged({
    id: 'b',
    facts: { title: 'bookkeeper', pay: pay(4_000_000) },
    savedAt: '2026-10-02T00:00:00.000Z',
  }),
  judged({ id: 'none', facts: { title: null, pay: null, places: [] }, savedAt: '2026-10-04T00:00:00.000Z' }),
  judged({
    id: 'a',
    facts: { title: 'Äctuary', pay: pay(3_000, 'EUR', 'hour') },
    savedAt: '2026-10-01T00:00:00.000Z',
  }),
  judged({
    id: 'c',
    facts: { title: 'Cook', pay: pay(90_000_000, 'JPY') },
    savedAt: '2026-10-03T00:00:00.000Z',
  }),
];
const ids = (column: SortColumn, direction: SortOrder['direction']): string =>
  sortPostings(jobs, { column, direction })
    .map(({ posting }) => posting.id)
    .join(' ');

describe('sortPostings', () => {
  it('sorts words as the alphabet has them, whatever their case or accent', () => {
    expect(ids('title', 'ascending')).toBe('a b c none');
    expect(ids('title', 'descending')).toBe('c b a none');
  });

  it('sorts pay by the year within a currency, and keeps currencies apart', () => {
    expect(ids('pay', 'ascending')).toBe('b a c none');
    expect(ids('pay', 'descending')).toBe('c a b none');
  });

  it('sorts by day', () => {
    expect(ids('saved', 'descending')).toBe('none c b a');
  });

  it('takes words that differ in case or accent alone for the same, newest first in both directions', () => {
    const same = ['Zoë', 'zoe', 'ZOË'].map((title, at) => judged({ id: `${at}`, facts: { title } }));
    const order = (direction: SortOrder['direction']): string =>
      sortPostings(same, { column: 'title', direction })
        .map(({ posting }) => posting.id)
        .join(' ');
    expect(order('ascending')).toBe('0 1 2');
    expect(order('descending')).toBe('0 1 2');
  });

  it('leaves the order as it is where nothing tells two jobs apart', () => {
    expect(ids('ready', 'descending')).toBe('b none a c');
  });
});
