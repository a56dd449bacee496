import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { settleMerges } from '@/utils/identity/settle-merges';
import type { Posting } from '@/utils/posting/posting';

import { aPosting } from '../../builders/a-posting';

const row = (id: string, mergedInto: string | null, distinctFrom: readonly string[] = []): Posting =>
  aPosting({ id, key: id, mergedInto, distinctFrom });
const intoOf = (rows: readonly Posting[]): Record<string, string | null> =>
  Object.fromEntries(settleMerges(rows).map(({ id, mergedInto }) => [id, mergedInto]));

describe('settleMerges', () => {
  it('leads a chain straight to the record that stands', () => {
    expect(intoOf([row('a', null), row('b', 'a'), row('c', 'b')])).toEqual({ a: null, b: 'a', c: 'a' });
  });

  it('lets a record whose stand-in is gone stand for itself', () => {
    expect(intoOf([row('b', 'gone')])).toEqual({ b: null });
  });

  it('lets the smaller id stand where two devices merged crosswise', () => {
    expect(intoOf([row('b', 'a'), row('a', 'b'), row('c', 'b')])).toEqual({ a: null, b: 'a', c: 'a' });
  });

  it('keeps apart what the user told apart, on whichever side', () => {
    expect(intoOf([row('a', null, ['b']), row('b', 'a')])).toEqual({ a: null, b: null });
    expect(intoOf([row('a', null), row('b', 'a', ['a'])])).toEqual({ a: null, b: null });
  });

  it('is settled after one time, and every merge leads to a record that stands', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const rows = fc
      .tuple(...['a', 'b', 'c', 'd'].map(() => fc.tuple(fc.option(id), fc.array(id, { maxLength: 2 }))))
      .map((parts) => parts.map(([into, apart], at) => row('abcd'.charAt(at), into, apart)));
    fc.assert(
      fc.property(rows, (all) => {
        const once = settleMerges(all);
        expect(settleMerges(once)).toEqual(once);
        const stands = new Set(once.filter(({ mergedInto }) => mergedInto === null).map((one) => one.id));
        const leads = once.flatMap(({ mergedInto }) => (mergedInto === null ? [] : [mergedInto]));
        expect(leads.filter((lead) => !stands.has(lead))).toEqual([]);
      }),
    );
  });
});
