import { describe, expect, it } from 'vitest';

import { matchesOf } from '@/utils/text/matches-of';

describe('The matches of a pattern', () => {
  it('are those that matchAll finds, empty ones too', () => {
    const patterns = [/a(b)?/g, /\d+/g, /x*/g, /(?<=,)\w/g, /$/g];
    const texts = ['ab aab 12,3', '', 'xxaxx', 'a,b,c'];
    const pairs = patterns.flatMap((pattern) => texts.map((text) => ({ pattern, text })));
    const placed = (match: RegExpExecArray): unknown[] => [match.index, ...match];
    expect(pairs.map(({ pattern, text }) => matchesOf(text, pattern).map(placed))).toEqual(
      pairs.map(({ pattern, text }) => Array.from(text.matchAll(pattern), placed)),
    );
  });

  it('begin at the start, wherever the pattern was used before', () => {
    const pattern = /o/g;
    pattern.test('foo');
    expect(matchesOf('foo', pattern)).toHaveLength(2);
  });

  it('are refused for a pattern that is not global', () => {
    expect(() => matchesOf('foo', /o/)).toThrow('Not a global pattern');
  });
});
