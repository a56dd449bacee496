import { matchesOf } from '@/utils/text/matches-of';
import { conceptById } from './find-concepts';
import type { Mention } from './find-mentions';
import { foldText } from './fold-text';

const HANDLE = '(?:lifts?|lifting|carry|carrying|move|moving|push|pushing|pull|pulling)';
const ADULT = '(?:1[6-9]|2[0-5])';

/** What ads say with a number in it, which no list of names can hold; found in folded text. */
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  [
    'manual-handling',
    new RegExp(
      `(?<![a-z])${HANDLE}(?:[\\s,/]{1,2}(?:and |or )?${HANDLE})*` +
        '(?: (?:and|or) \\w{4,9})?(?: (?:loads|weights|objects|items|boxes|packages|parcels|equipment|materials?))?' +
        '(?: (?:of|weighing))?(?: (?:up to|at least|a minimum of|over|more than|in excess of))?' +
        ' \\d{1,3}\\s?(?:kgs?|kilos?|kilograms?|lbs?|pounds)(?![a-z])',
      'g',
    ),
  ],
  ['bachelors-degree', /(?<![a-z\d])2[:.][12] (?:honours )?(?:degree|or (?:above|higher|better))(?![a-z])/g],
  [
    'age-18',
    new RegExp(
      `(?<![a-z\\d])(?:${ADULT}(?: years)?(?: of age)? (?:or|and) (?:over|older|above)|over ${ADULT} years (?:old|of age)|` +
        `(?:must be|aged|at least age) (?:at least )?(?:over )?${ADULT}(?: years old| years of age|\\+)?(?=[\\s]?(?:$|[.,;:)(]|and |or |to |with )))`,
      'g',
    ),
  ],
];

const overlaps = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

/**
 * What a statement asks for in words that hold a number ("lift up to 25 kg", "21 or over"), left to right, where no name
 * already `taken` stands. Empty for concepts the vocabulary does not have.
 */
export const numberedNames = (statement: string, taken: readonly Mention[]): Mention[] => {
  if (!/\d/.test(statement)) return [];
  const folded = foldText(statement);
  return PATTERNS.flatMap(([id, pattern]) => {
    const concept = conceptById(id);
    if (concept === null) return [];
    return matchesOf(folded, pattern).map(({ index, 0: found }) => ({
      concept,
      start: index,
      end: index + found.length,
    }));
  })
    .filter((mention) => !taken.some((other) => overlaps(mention, other)))
    .toSorted((a, b) => a.start - b.start);
};
