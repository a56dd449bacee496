import { describe, expect, it } from 'vitest';

import { findClaims } from '@/utils/pitch/find-claims';
import { markWords } from '@/utils/pitch/hedging-words';
import { draftPitch, secondsToSay } from '@/utils/pitch/pitch';

describe('hedging words (C47)', () => {
  const marked = (text: string): readonly (readonly [string, string])[] =>
    markWords(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  it('are marked where they stand, whole words only', () => {
    expect(marked('I just helped with planning; adjusting the rules was quite hard.')).toEqual([
      ['hedge', 'just'],
      ['hedge', 'helped with'],
      ['hedge', 'quite'],
    ]);
    expect(marked('A World-class SQL ninja.')).toEqual([
      ['boast', 'World-class'],
      ['boast', 'ninja'],
    ]);
  });

  it('are none in a plain sentence', () => {
    expect(marked('I plan the freight of a hundred shops and cut empty runs by 18 %.')).toEqual([]);
  });
});

describe('claims of a pitch (C47)', () => {
  const proofs = [
    { text: 'Cut empty kilometres by 18 % in a year', storyId: 'story-1' },
    { text: 'Trained 12 planners in SQL', storyId: null },
  ];
  const linked = (text: string): readonly (readonly [string, boolean])[] =>
    findClaims(text, proofs).map(({ start, end, isLinked }) => [text.slice(start, end), isLinked]);

  it('are linked when a proof point with a story says the same', () => {
    expect(linked('I cut empty kilometres by 18 % within a year. I trained 12 planners in SQL.')).toEqual([
      ['I cut empty kilometres by 18 % within a year.', true],
      ['I trained 12 planners in SQL.', false],
    ]);
  });

  it('are not linked by a proof that holds another number', () => {
    expect(linked('I cut empty kilometres by 30 % in a year.')[0]?.[1]).toBe(false);
  });

  it('are not what claims nothing, and decimals end no sentence', () => {
    expect(linked('Hello there. Good to meet you!')).toEqual([]);
    expect(linked('I saved 1.5 million.')).toHaveLength(1);
  });
});

describe('both lengths of a pitch', () => {
  const parts = {
    headline: 'I make freight plans that hold',
    proofs: ['Cut empty runs by 18 %.', ' ', 'Trained 12 planners', 'Built the nightly report'].map(
      (text) => ({
        text,
        storyId: null,
      }),
    ),
  };

  it('are drafted from headline and proof points', () => {
    expect(draftPitch(parts, 'short')).toBe(
      'I make freight plans that hold. Cut empty runs by 18 %. Trained 12 planners.',
    );
    expect(draftPitch(parts, 'long')).toContain('Built the nightly report.');
    expect(draftPitch({ headline: '', proofs: [] }, 'long')).toBe('');
  });

  it('know how long they take to say at 140 words a minute', () => {
    expect(secondsToSay(Array.from({ length: 70 }, () => 'word').join(' '))).toBe(30);
    expect(secondsToSay(' - ')).toBe(0);
  });
});
