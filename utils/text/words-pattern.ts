import { LETTERS } from './letters';

/**
 * A pattern that finds any of the words as whole words, in any case (letters: see LETTERS). Words come as one string, separated by
 * `|`; each may itself be a small pattern (`monat(?:lich)?`) as long as nothing in it repeats without a bound. A space
 * stands for a space or a hyphen, so `full ?time` finds "full time", "full-time" and "fulltime".
 */
export function wordsPattern(words: string, flags = 'i'): RegExp {
  const body = words.replaceAll(' ', '[\\s\\u2010-\\u2013-]').replaceAll('\\p{L}', `[${LETTERS}]`);
  return new RegExp(`(?<![${LETTERS}\\d])(?:${body})(?![${LETTERS}\\d])`, flags);
}
