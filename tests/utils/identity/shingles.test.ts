import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sharedText, shinglesOf } from '@/utils/identity/shingles';

const share = (one: string, other: string): number => sharedText(shinglesOf(one), shinglesOf(other));

describe('sharedText', () => {
  it('finds a text again within a longer one', () => {
    const ad = 'You plan the tours of forty cargo bikes and talk to the drivers every morning.';
    expect(share(ad, `About the board. ${ad} Apply with one click. Similar jobs.`)).toBe(1);
  });

  it('minds neither case nor signs nor accents', () => {
    expect(share('Café zum Anker, Kiel: Wir suchen dich!', 'cafe zum anker kiel wir suchen dich')).toBe(1);
  });

  it('tells apart texts made of the same words in another order', () => {
    expect(share('one two three four five six', 'six five four three two one')).toBe(0);
  });

  it('is 0 where a text is empty', () => {
    expect(share('', 'anything at all')).toBe(0);
    expect(share('', '')).toBe(0);
  });

  it('is symmetric, between 0 and 1, and 1 for a text and itself', () => {
    const text = fc.array(fc.constantFrom('plan', 'the', 'tour', 'bikes', 'of', 'Kiel'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [a.join(' '), b.join(' ')];
        expect(share(one, other)).toBe(share(other, one));
        expect(share(one, other)).toBeGreaterThanOrEqual(0);
        expect(share(one, other)).toBeLessThanOrEqual(1);
        expect(share(one, one)).toBe(a.length === 0 ? 0 : 1);
      }),
    );
  });
});
