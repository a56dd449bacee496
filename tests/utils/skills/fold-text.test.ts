import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/utils/skills/fold-text';

describe('foldText', () => {
  it.each([
    ['Århus', 'arhus'],
    ['Weißbier', 'weisbier'],
    ['ÉCOLE', 'ecole'],
    ['driver’s', "driver's"],
    ['İZMİR', 'izmir'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps every character in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
    );
  });
});
