import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { undoneRow } from '@/utils/db/undone-row';

const row = fc.record({
  id: fc.constant('1'),
  title: fc.constantFrom('a', 'b'),
  notes: fc.record({ text: fc.constantFrom('x', 'y'), verdict: fc.constantFrom(null, 'no') }),
  seenAt: fc.constantFrom('1', '2'),
});

describe('undoneRow', () => {
  it('gives the state before, whatever the act did, when nothing came after', () => {
    fc.assert(
      fc.property(fc.option(row), fc.option(row), (before, after) => {
        expect(undoneRow(before, after, after)).toEqual({ undone: true, state: before });
      }),
    );
  });

  it('takes its own field back and keeps the other, and changes none of its arguments', () => {
    const before = { title: 'a', notes: { text: '', verdict: null } };
    const after = { title: 'a', notes: { text: '', verdict: 'no' } };
    const current = { title: 'b', notes: { text: 'x', verdict: 'no' } };
    const copy = structuredClone(current);
    expect(undoneRow<object>(before, after, current)).toEqual({
      undone: true,
      state: { title: 'b', notes: { text: 'x', verdict: null } },
    });
    expect(current).toEqual(copy);
  });

  it.each([
    ['the same field changed again', { a: 1 }, { a: 2 }, { a: 3 }],
    ['the record has been removed', { a: 1 }, { a: 2 }, null],
    ['a removed record is there again', { a: 1 }, null, { a: 1 }],
    ['a new record was changed', null, { a: 1 }, { a: 2 }],
    ['a list changed on both sides', { a: ['x'] }, { a: ['x', 'y'] }, { a: ['x', 'y', 'z'] }],
  ])('leaves the row when %s', (_case, before, after, current) => {
    expect(undoneRow<object>(before, after, current)).toEqual({ undone: false });
  });

  it('takes away a field that the act had added', () => {
    const result = undoneRow<object>({ c: {} }, { c: { pay: 1 } }, { c: { pay: 1, mode: 2 } });
    expect(result).toEqual({ undone: true, state: { c: { mode: 2 } } });
  });
});
