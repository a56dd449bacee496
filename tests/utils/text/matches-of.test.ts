import { describe, expect, it } from 'vitest';

import { matchesOf } from '@/utils/text/matches-of';

describe('The matches of a pattern', () => {
  it('are those that matchAll finds, empty ones too', () => {
    for (const pattern of [/a(b)?/g, /\d+/g, /x*/g, /(?<=,)\w/g, /$/g])
      for (const text of ['ab aab 12,3', '', 'xxaxx', 'a,b,c'])
        expect(
          matchesOf(text, pattern).map((match) => [match.index, ...match]),
          `${pattern} in "${text}"`,
        ).toEqual(Array.from(text.matchAll(pattern), (match) => [match.index, ...match]));
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
