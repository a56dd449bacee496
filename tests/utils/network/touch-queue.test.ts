import { describe, expect, it } from 'vitest';

import { byPerson } from '@/utils/network/by-person';
import type { Exchange } from '@/utils/network/exchange';
import { DEFAULT_INTERVALS } from '@/utils/network/network-terms';
import type { Tie } from '@/utils/network/tie';
import { touchQueue, TOUCHES_A_WEEK } from '@/utils/network/touch-queue';
import type { TouchQueue } from '@/utils/network/touch-queue';
import { addDays } from '@/utils/time/iso-day';

import { aPerson } from '../../builders/a-person';
import { anExchange, aTie } from '../../builders/an-exchange';

/** A Thursday; its week began on the 16th. */
const today = '2026-11-19';

interface Known {
  readonly id: string;
  readonly daysAgo?: number;
  readonly tie?: Partial<Tie>;
  readonly exchange?: Partial<Exchange>;
}

function queueOf(known: readonly Known[]): TouchQueue {
  const people = known.map(({ id }) => aPerson({ id, savedAt: '2026-01-01T09:00:00.000Z' }));
  const exchanges = known.flatMap(({ id, daysAgo, exchange }) =>
    daysAgo === undefined
      ? []
      : [anExchange({ id: `of-${id}`, personId: id, on: addDays(today, -daysAgo), ...exchange })],
  );
  const ties = new Map(known.map(({ id, tie }) => [id, aTie({ id, ...tie })]));
  return touchQueue({ people, ties, logs: byPerson(exchanges), intervals: DEFAULT_INTERVALS, today });
}
const idsOf = ({ touches }: TouchQueue): string[] => touches.map(({ person }) => person.id);

describe('touchQueue', () => {
  it('orders by priority times days since the last contact by the interval of the tie (F7)', () => {
    const queue = queueOf([
      { id: 'inner', daysAgo: 45, tie: { tier: 'inner', priority: 2 } },
      { id: 'wide', daysAgo: 270, tie: { tier: 'wide', priority: 1 } },
      { id: 'working', daysAgo: 99, tie: { tier: 'working', priority: 3 } },
      { id: 'not-due', daysAgo: 80, tie: { tier: 'working' } },
    ]);
    expect(idsOf(queue)).toEqual(['working', 'inner', 'wide']);
    expect(queue.touches.map(({ overdue }) => overdue.toFixed(2))).toEqual(['1.10', '1.50', '1.50']);
  });

  it('holds five at most and says how many more are due', () => {
    const many = Array.from({ length: 9 }, (_none, n) => ({ id: `p${n}`, daysAgo: 100 + n }));
    const queue = queueOf(many);
    expect(idsOf(queue)).toHaveLength(TOUCHES_A_WEEK);
    expect(queue.waiting).toBe(4);
  });

  it('counts who was met since Monday against the five, and not who was met on Sunday', () => {
    const due = Array.from({ length: 6 }, (_none, n) => ({ id: `p${n}`, daysAgo: 200 }));
    const queue = queueOf([...due, { id: 'monday', daysAgo: 3 }, { id: 'sunday', daysAgo: 4 }]);
    expect(queue.doneThisWeek).toBe(1);
    expect(idsOf(queue)).toHaveLength(4);
  });

  it('always holds a weak or dormant tie where there is one, due or not', () => {
    const due = Array.from({ length: 6 }, (_none, n) => ({ id: `p${n}`, daysAgo: 100 }));
    const queue = queueOf([...due, { id: 'weak', daysAgo: 20, tie: { tier: 'wide' } }]);
    expect(idsOf(queue)).toHaveLength(5);
    expect(queue.touches.find(({ person }) => person.id === 'weak')?.reason).toBe('weak-tie');
    expect(idsOf(queueOf([{ id: 'weak', daysAgo: 20, tie: { tier: 'wide' } }]))).toEqual(['weak']);
  });

  it('needs no second weak tie in a week in which one was met', () => {
    const queue = queueOf([
      { id: 'met', daysAgo: 1, tie: { tier: 'wide' } },
      { id: 'other', daysAgo: 20, tie: { tier: 'dormant' } },
    ]);
    expect(idsOf(queue)).toEqual([]);
  });

  it('counts a tie that fell asleep as dormant whatever its tier', () => {
    const due = Array.from({ length: 6 }, (_none, n) => ({ id: `p${n}`, daysAgo: 100 }));
    const asleep = { id: 'asleep', daysAgo: 185, tie: { tier: 'working', priority: 1 } } as const;
    expect(idsOf(queueOf([...due, asleep]))).toContain('asleep');
  });

  it('lets an agreed day take the place of the interval', () => {
    const next = (on: string): Partial<Exchange> => ({ next: { on, what: 'Call', isAsk: false } });
    const queue = queueOf([
      { id: 'today', daysAgo: 10, exchange: next(today) },
      { id: 'tomorrow', daysAgo: 200, exchange: next(addDays(today, 1)) },
    ]);
    expect(queue.touches.map(({ person, reason, overdue }) => [person.id, reason, overdue])).toEqual([
      ['today', 'agreed', 1],
    ]);
  });

  it('puts what was agreed for today before whoever is only overdue', () => {
    const next = { next: { on: today, what: 'Call', isAsk: false } };
    const many = Array.from({ length: 7 }, (_none, n) => ({ id: `p${n}`, daysAgo: 400 }));
    expect(idsOf(queueOf([...many, { id: 'agreed', daysAgo: 9, exchange: next }]))[0]).toBe('agreed');
  });

  it('asks for something of two people a week at most', () => {
    const ask = { next: { on: today, what: 'Ask for a name', isAsk: true } };
    const queue = queueOf([
      { id: 'a', daysAgo: 10, exchange: ask },
      { id: 'b', daysAgo: 10, exchange: ask },
      { id: 'c', daysAgo: 10, exchange: ask },
      { id: 'd', daysAgo: 95 },
    ]);
    expect(idsOf(queue)).toEqual(['a', 'b', 'd']);
    expect(queue.waiting).toBe(1);
  });

  it('leaves out who is snoozed, in the bin, or only stands in the address book', () => {
    const people = [
      aPerson({ id: 'binned', deletedAt: '2026-10-07T09:00:00.000Z' }),
      aPerson({ id: 'book', facts: { kind: 'contact' } }),
      aPerson({ id: 'asleep' }),
    ];
    const input = { logs: new Map(), intervals: DEFAULT_INTERVALS, today: '2027-10-06' };
    const ties = new Map([['asleep', aTie({ id: 'asleep', snoozedUntil: '2027-10-07' })]]);
    expect(touchQueue({ ...input, people, ties }).touches).toEqual([]);
    const woken = touchQueue({ ...input, people, ties, today: '2027-10-07' });
    expect(idsOf(woken)).toEqual(['asleep']);
  });

  it('says to offer something where more was received than given', () => {
    const queue = queueOf([{ id: 'a', daysAgo: 95, exchange: { flow: 'received', size: 3 } }]);
    expect(queue.touches[0]?.offersFirst).toBe(false);
    const inner = queueOf([
      {
        id: 'a',
        daysAgo: 0,
        exchange: { flow: 'received', size: 3, next: { on: today, what: '', isAsk: false } },
      },
    ]);
    expect(inner.touches[0]?.offersFirst).toBe(true);
  });
});
