import { foldText } from './fold-text';

/** Years of experience a statement asks for. */
export interface AskedYears {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{
    twelve: 12,
    fifteen: 15,
    acht: 8,
    huit: 8,
    ocho: 8,
    zehn: 10,
    tien: 10,
    dix: 10,
    diez: 10,
    atte: 8,
    ti: 10,
    tio: 10,
  },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ zwei: 2, drei: 3, vier: 4, funf: 5, deux: 2, trois: 3, quatre: 4, cinq: 5, twee: 2, drie: 3, vijf: 5 },
  ...{ dos: 2, tres: 3, cuatro: 4, cinco: 5, to: 2, tre: 3, fire: 4, fem: 5, tva: 2, fyra: 4 },
};
const LONGEST_CAREER = 25;

const YEARS = new RegExp(
  `(?<![\\d.,/a-z])(\\d{1,2}|${Object.keys(NUMBER_WORDS).join('|')})` +
    '(?:\\s?(?:\\+|plus|or more|oder mehr|ou plus|of meer|o mas))?' +
    '(?:\\s?\\(\\d{1,2}\\))?' +
    '(?:\\s?(?:-|–|to|bis|a|tot|til|till|and)\\s?\\d{1,2})?' +
    "\\s?\\+?\\s?(?:years?|yrs?|jahren?|jahre|ans|annees?|jaar|jaren|anos|ars?)(?:'|s')?(?![a-z])",
  'g',
);
const NOT_EXPERIENCE_AFTER =
  /^[\s-]*(?:of ouder|oder alter|or older|and over|old|of age|and older|jung|alt\b|d'age|oud\b|de edad|gammel|gammal|contract|warranty|ago|in a row|in business|befristet)/;
const NOT_EXPERIENCE_BEFORE =
  /(?:within|after|over the (?:past|last|next)|for (?:more than|over)|founded|since|next|past|last|every|seit(?: uber| mehr als)?|depuis(?: plus de)?)\s+$/;

/** Every span of years a statement asks for; of a range the lower bound. Ages, company histories and terms are none. */
export const askedYears = (statement: string): AskedYears[] => {
  const folded = foldText(statement);
  return Array.from(folded.matchAll(YEARS)).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const number = match[1] ?? '';
    const years = NUMBER_WORDS[number] ?? Number(number);
    const believable = years >= 1 && years <= LONGEST_CAREER;
    const excluded =
      NOT_EXPERIENCE_AFTER.test(folded.slice(end, end + 24)) ||
      NOT_EXPERIENCE_BEFORE.test(folded.slice(Math.max(0, start - 24), start));
    return believable && !excluded ? [{ years, start, end }] : [];
  });
};
