import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { tokenise } from '@/utils/skills/tokenise';

const wordsOf = (text: string): string[] => tokenise(text).map(({ word }) => word);

describe('tokenise', () => {
  it.each([
    ['C++, C# and .NET', ['c++', 'c#', 'and', '.net']],
    ['CI/CD for R&D', ['ci', '/', 'cd', 'for', 'r', '&', 'd']],
    ['full-stack Node.js', ['full', 'stack', 'node', 'js']],
    ['ends with a full stop.', ['ends', 'with', 'a', 'full', 'stop']],
    ['version 2.0 of C++.NET', ['version', '2', '0', 'of', 'c++', '.net']],
    ['a+b c+++ #1', ['a', 'b', 'c++', '1']],
    ['Security+ or 5+ years, React+Redux', ['security+', 'or', '5', 'years', 'react', 'redux']],
    ['Pflegekräfte für Ärzte', ['pflegekrafte', 'fur', 'arzte']],
  ])('parts "%s"', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('gives offsets at which the words stand', () => {
    expect(tokenise('Use .NET')).toEqual([
      { word: 'use', start: 0, end: 3 },
      { word: '.net', start: 4, end: 8 },
    ]);
  });

  it('parts a text of plain letters as it does beside a letter beyond them', () => {
    const plain = fc.string({
      unit: fc.constantFrom('a', 'b', 'Z', '0', '9', '.', '+', '#', '&', '/', ' ', '-', '_', '\n'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(plain, (text) => {
        expect(tokenise(`${text} é`).slice(0, -1)).toEqual(tokenise(text));
      }),
    );
  });
});
