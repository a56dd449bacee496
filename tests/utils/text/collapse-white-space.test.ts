// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { collapseWhiteSpace } from '@/utils/text/collapse-white-space';

describe('collapseWhiteSpace', () => {
  it.each([
    ['  a \n\t b ', 'a b'],
    ['80\u00a0000\u202f€', '80 000 €'],
    ['soft\u00adhyphen and zero\u200bwidth', 'softhyphen and zerowidth'],
    ['', ''],
  ])('makes %j %j', (text, expected) => {
    expect(collapseWhiteSpace(text)).toBe(expected);
  });
});
