/** Words that make a claim smaller than it is. */
const HEDGES = (
  'a bit|a little|sort of|kind of|just|only|merely|maybe|perhaps|possibly|probably|hopefully|somewhat|fairly|quite|rather|' +
  'basically|more or less|i think|i feel|i guess|i believe|i hope|i suppose|i would say|i try to|i tried to|tried to|trying to|' +
  'attempted to|helped with|helped to|was involved in|was exposed to|familiar with|some experience|not really|in a way|luckily|happened to'
).split('|');

/** Words that claim more than anyone can show. */
const BOASTS = (
  'guru|ninja|rock star|rockstar|wizard|genius|visionary|world class|world-class|best in class|best-in-class|unparalleled|unrivalled|' +
  'unmatched|unique|outstanding|exceptional|extraordinary|amazing|incredible|phenomenal|always|never fails|the best|expert in everything|' +
  'passionate|results-driven|synergy|game changer|game-changer|cutting-edge|state-of-the-art|extremely|absolutely'
).split('|');

/** A word that weakens or inflates what is said; UTF-16 offsets in the text. */
export interface MarkedWord {
  readonly kind: 'hedge' | 'boast';
  readonly start: number;
  readonly end: number;
}

const patternOf = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );

const PATTERNS = [
  ['hedge', patternOf(HEDGES)],
  ['boast', patternOf(BOASTS)],
] as const;

/** Every hedging and boasting word of an English text, in order: a pitch is neither falsely modest nor arrogant (C47). */
export function markWords(text: string): readonly MarkedWord[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: word }): MarkedWord => ({
      kind,
      start: index,
      end: index + word.length,
    })),
  ).toSorted((one, other) => one.start - other.start);
}
