import { describe, expect, it } from 'vitest';

import {
  hasRoom,
  isComparable,
  newDecision,
  withConsequence,
  withOption,
  withoutMatter,
  withoutOption,
} from '@/utils/decision/edit-decision';

import { aDecision } from '../../builders/a-decision';

const option = (id: string) => ({ id, name: id, postingId: null, isStaying: false });

describe('a comparison', () => {
  it('begins with staying where I am, which can not be taken out', () => {
    const begun = newDecision('d', 'Offers', 'Stay', '2026-11-01T08:00:00.000Z');
    expect(begun.options.map(({ isStaying }) => isStaying)).toEqual([true]);
    expect(withoutOption(begun, 'stay')).toBe(begun);
    expect(isComparable(begun)).toBe(false);
    expect(isComparable(withOption(aDecision({ options: begun.options }), option('x')))).toBe(true);
  });

  it('takes in five options and no more', () => {
    const four = withOption(aDecision(), option('d'));
    expect(hasRoom(four)).toBe(true);
    const five = withOption(four, option('e'));
    expect(withOption(five, option('f')).options).toHaveLength(5);
  });

  it('forgets with an option or a matter all that was said of it', () => {
    const without = withoutOption(aDecision({ chosenId: 'b', putAside: ['b'] }), 'b');
    expect(without).toMatchObject({ chosenId: null, putAside: [], adverse: [] });
    expect(without.consequences.some(({ optionId }) => optionId === 'b')).toBe(false);
    const less = withoutMatter(
      aDecision({
        swaps: [
          {
            optionId: 'c',
            gives: { matterId: 'm5', from: 45, to: 20 },
            takes: { matterId: 'm1', from: 60_000, to: 56_500 },
            at: '2026-11-02T08:00:00.000Z',
          },
        ],
      }),
      'm5',
    );
    expect(less.matters).toHaveLength(4);
    expect(less.swaps).toEqual([]);
    expect(less.consequences).toHaveLength(12);
  });

  it('holds one consequence of an option in a matter', () => {
    const said = withConsequence(aDecision(), {
      optionId: 'a',
      matterId: 'm1',
      words: 'as now',
      value: 59_000,
    });
    const cells = said.consequences.filter(({ optionId, matterId }) => optionId === 'a' && matterId === 'm1');
    expect(cells).toEqual([{ optionId: 'a', matterId: 'm1', words: 'as now', value: 59_000 }]);
  });
});
