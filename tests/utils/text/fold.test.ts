// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fold } from '@/utils/text/fold';

describe('fold', () => {
  it.each([
    ['Århus', 'arhus'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['ﬁt', 'fit'],
    ['Øre', 'ore'],
  ])('folds %s to %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});
