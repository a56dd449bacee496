// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { keepSame } from '@/utils/db/keep-same';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly tags: readonly string[];
}
const row = (id: string, text = ''): Row => ({ id, text, tags: ['one', text] });

describe('keepSame', () => {
  it('gives back the list from before where nothing changed', () => {
    const before = [row('a'), row('b')];
    expect(keepSame(before, [row('a'), row('b')])).toBe(before);
  });

  it('keeps the objects of rows that did not change, wherever they stand now', () => {
    const before = [row('a'), row('b', 'old'), row('c')];
    const now = keepSame(before, [row('c'), row('b', 'new'), row('d'), row('a')]);
    expect(now).toEqual([row('c'), row('b', 'new'), row('d'), row('a')]);
    expect(now[0]).toBe(before[2]);
    expect(now[3]).toBe(before[0]);
  });

  it('sees that rows only changed places', () => {
    const before = [row('a'), row('b')];
    expect(keepSame(before, [row('b'), row('a')]).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('sees that the last row is gone', () => {
    expect(keepSame([row('a'), row('b')], [row('a')])).toEqual([row('a')]);
  });
});
