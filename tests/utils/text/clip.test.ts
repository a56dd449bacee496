// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { clip } from '@/utils/text/clip';

describe('clip', () => {
  it.each([
    ['abc', 5, 'abc'],
    ['abcdef', 3, 'abc'],
    ['ab😀', 3, 'ab'],
    ['ab😀', 4, 'ab😀'],
  ])('cuts %j at %i to %j', (text, length, expected) => {
    expect(clip(text, length)).toBe(expected);
  });
});
