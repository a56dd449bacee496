import type { Consequence, Decision } from '@/utils/decision/decision';

/** Values of options a, b, c in matters m1, m2 …, a row each matter, as consequences. */
export const someConsequences = (
  values: readonly (readonly (number | null)[])[],
  optionIds: readonly string[] = ['a', 'b', 'c'],
): readonly Consequence[] =>
  values.flatMap((row, at) =>
    row.map((value, column) => ({
      optionId: optionIds[column] ?? '',
      matterId: `m${at + 1}`,
      words: '',
      value,
    })),
  );

/** Three options in five matters (more is better, but for the last, a commute), nothing chosen; override what matters. */
export const aDecision = (over: Partial<Decision> = {}): Decision => ({
  id: 'decision-1',
  name: 'Harbour Lane or not',
  options: [
    { id: 'a', name: 'Stay where I am', postingId: null, isStaying: true },
    { id: 'b', name: 'Harbour Lane', postingId: 'posting-1', isStaying: false },
    { id: 'c', name: 'Quayside', postingId: null, isStaying: false },
  ],
  matters: [
    { id: 'm1', name: 'Pay', kind: 'number', better: 'more', unit: 'EUR' },
    { id: 'm2', name: 'Learning', kind: 'words', better: 'more', unit: '' },
    { id: 'm3', name: 'Days at home', kind: 'number', better: 'more', unit: '' },
    { id: 'm4', name: 'Leave', kind: 'number', better: 'more', unit: 'days' },
    { id: 'm5', name: 'Commute', kind: 'number', better: 'less', unit: 'min' },
  ],
  consequences: someConsequences([
    [58_000, 64_000, 60_000],
    [2, 4, 4],
    [3, 3, 2],
    [28, 28, 28],
    [20, 20, 45],
  ]),
  swaps: [],
  putAside: [],
  adverse: [{ id: 'r1', optionId: 'b', what: 'The trial month fails', likelihood: 2, impact: 4 }],
  chosenId: null,
  why: '',
  revisitOn: null,
  decidedAt: null,
  updatedAt: '2026-11-01T08:00:00.000Z',
  ...over,
});
