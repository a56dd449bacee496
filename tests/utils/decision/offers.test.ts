import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { tableOf } from '@/utils/decision/consequences-table';
import type { Swap } from '@/utils/decision/decision';
import { exposure } from '@/utils/decision/decision';
import { dominated, nearlyDominated } from '@/utils/decision/dominance';
import { replaySwaps } from '@/utils/decision/replay-swaps';

import { aDecision, someConsequences } from '../../builders/a-decision';

describe('the consequences table (F17)', () => {
  it('puts the matters that differ first', () => {
    const rows = tableOf(aDecision());
    expect(rows.map(({ matter, isEqual }) => [matter.id, isEqual])).toEqual([
      ['m1', false],
      ['m2', false],
      ['m3', false],
      ['m5', false],
      ['m4', true],
    ]);
  });

  it('holds no option that was put aside, and what then is equal drops back', () => {
    const rows = tableOf(aDecision({ putAside: ['c'] }));
    expect([...(rows[0]?.values.keys() ?? [])]).toEqual(['a', 'b']);
    expect(rows.filter(({ isEqual }) => isEqual).map(({ matter }) => matter.id)).toEqual(['m3', 'm4', 'm5']);
  });

  it('takes nothing unknown for equal', () => {
    const rows = tableOf(aDecision({ consequences: [] }));
    expect(rows.some(({ isEqual }) => isEqual)).toBe(false);
  });
});

describe('dominance (F17) of three options in five matters', () => {
  it('finds the dominated options, whichever way is better', () => {
    expect(dominated(tableOf(aDecision()))).toEqual([
      { better: 'b', worse: 'a' },
      { better: 'b', worse: 'c' },
    ]);
  });

  it('proposes nothing between equals or where something is not known', () => {
    const equal = aDecision({ consequences: someConsequences(Array.from({ length: 5 }, () => [1, 1, 1])) });
    expect(dominated(tableOf(equal))).toEqual([]);
    const open = aDecision({
      consequences: someConsequences([[58, null, 60], ...Array.from({ length: 4 }, () => [2, 4, 1])]),
    });
    expect(dominated(tableOf(open)).some(({ better, worse }) => better === 'b' || worse === 'b')).toBe(false);
  });

  it('asks where one matter alone speaks for the other', () => {
    const near = aDecision({
      consequences: someConsequences([
        [58, 64, 0],
        [2, 4, 0],
        [5, 3, 0],
        [28, 28, 0],
        [20, 20, 99],
      ]),
    });
    expect(nearlyDominated(tableOf(near))).toEqual([{ better: 'b', worse: 'a', matterId: 'm3' }]);
  });

  it('never lets two options dominate each other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }), {
          minLength: 5,
          maxLength: 5,
        }),
        (values) => {
          const found = dominated(tableOf(aDecision({ consequences: someConsequences(values) })));
          const both = found.filter(({ better, worse }) =>
            found.some((one) => one.better === worse && one.worse === better),
          );
          expect(both).toEqual([]);
        },
      ),
    );
  });
});

const swap = (optionId: string, gives: Swap['gives'], takes: Swap['takes']): Swap => ({
  optionId,
  gives,
  takes,
  at: '2026-11-02T08:00:00.000Z',
});

describe('even swaps (F17)', () => {
  const { consequences } = aDecision();
  const log = [
    swap('c', { matterId: 'm5', from: 45, to: 20 }, { matterId: 'm1', from: 60_000, to: 56_500 }),
    swap('c', { matterId: 'm3', from: 2, to: 3 }, { matterId: 'm1', from: 56_500, to: 55_000 }),
  ];

  it('replay to the same table, and the matters made equal drop out of it', () => {
    const [once, again] = [replaySwaps(consequences, log), replaySwaps(consequences, log)];
    expect(once).toEqual(again);
    expect(once.ok).toBe(true);
    const rows = tableOf(aDecision({ consequences: once.consequences }));
    expect(rows.filter(({ isEqual }) => isEqual).map(({ matter }) => matter.id)).toEqual(['m3', 'm4', 'm5']);
    expect(rows[0]?.values.get('c')).toBe(55_000);
    expect(consequences).toEqual(aDecision().consequences);
  });

  it('stop at a swap whose start is no longer what the table says', () => {
    const changed = someConsequences([
      [58_000, 64_000, 61_000],
      [2, 4, 4],
      [3, 3, 2],
      [28, 28, 28],
      [20, 20, 45],
    ]);
    expect(replaySwaps(changed, log)).toEqual({ ok: false, at: 0, consequences: changed });
    const half = replaySwaps(
      consequences,
      [log[0], log[0]].flatMap((one) => one ?? []),
    );
    expect(half).toMatchObject({ ok: false, at: 1 });
  });
});

it('weighs what may go wrong by likelihood and impact', () => {
  expect(exposure({ likelihood: 2, impact: 4 })).toBe(8);
});
