import { describe, expect, it } from 'vitest';

import { dueFirst, isDueAgain } from '@/utils/decision/due-revisits';
import { newDecision, withOption } from '@/utils/decision/edit-decision';
import { prefillDecision, type KnownOfOption } from '@/utils/decision/prefill-decision';

import { aDecision } from '../../builders/a-decision';

const WORDS = { pay: 'Pay', ready: 'Ready', toward: 'Toward', currency: 'EUR' };
const begun = withOption(newDecision('d', 'Offers', 'Stay', '2026-11-01T08:00:00.000Z'), {
  id: 'job',
  name: 'Harbour Lane',
  postingId: 'posting-1',
  isStaying: false,
});
const known = new Map<string, KnownOfOption>([
  ['stay', { pay: 52_000, ready: null, toward: null }],
  ['job', { pay: 60_000.4, ready: 83.4, toward: null }],
]);

describe('prefillDecision', () => {
  it('adds what is known of some option, with its unit, and leaves out what is known of none', () => {
    const filled = prefillDecision(begun, known, WORDS);
    expect(filled.matters.map(({ name, unit }) => [name, unit])).toEqual([
      ['Pay', 'EUR'],
      ['Ready', '%'],
    ]);
    expect(filled.consequences.map(({ optionId, matterId, value }) => [optionId, matterId, value])).toEqual([
      ['stay', 'known-pay', 52_000],
      ['job', 'known-pay', 60_000],
      ['job', 'known-ready', 83],
    ]);
  });

  it('changes nothing the second time, and nothing where nothing is known', () => {
    const filled = prefillDecision(begun, known, WORDS);
    expect(prefillDecision(filled, known, WORDS)).toBe(filled);
    expect(prefillDecision(begun, new Map(), WORDS)).toBe(begun);
  });

  it('never replaces what I wrote, and fills a cell that I emptied', () => {
    const filled = prefillDecision(begun, known, WORDS);
    const mine = {
      ...filled,
      consequences: filled.consequences.map((cell) =>
        cell.matterId === 'known-ready' ? { ...cell, value: null } : { ...cell, value: 1 },
      ),
    };
    const again = prefillDecision(mine, known, WORDS);
    expect(again.consequences.map(({ value }) => value)).toEqual([1, 1, 83]);
  });
});

describe('a choice to be looked at again (C16)', () => {
  const chosen = (id: string, revisitOn: string | null) => aDecision({ id, chosenId: 'a', revisitOn });

  it('is due from its day on, and never before something was chosen', () => {
    expect(isDueAgain(chosen('x', '2026-11-28'), '2026-11-28')).toBe(true);
    expect(isDueAgain(chosen('x', '2026-11-29'), '2026-11-28')).toBe(false);
    expect(isDueAgain(chosen('x', null), '2026-11-28')).toBe(false);
    expect(isDueAgain(aDecision({ revisitOn: '2026-01-01' }), '2026-11-28')).toBe(false);
  });

  it('stands first, the longest due before the others', () => {
    const all = [chosen('later', '2027-01-01'), chosen('due', '2026-11-20'), aDecision({ id: 'open' })];
    const ordered = dueFirst([...all, chosen('long due', '2026-02-01')], '2026-11-28');
    expect(ordered.map(({ id }) => id)).toEqual(['long due', 'due', 'later', 'open']);
  });
});
