import { matchesOf } from '@/utils/text/matches-of';
import { foldText } from './fold-text';

/** Years of experience a statement asks for. */
export interface AskedYears {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
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
const MONTHS_OF_A_YEAR = 12;

const NUMBER = `\\d{1,2}|${Object.keys(NUMBER_WORDS).join('|')}`;
const OPEN =
  '(?:\\s?(?:\\+|plus|or more|oder mehr|ou plus|of meer|o mas))?' +
  '(?:\\s?\\(\\d{1,2}\\))?' +
  `(?:\\s?(?:-|–|to|bis|a|tot|til|till|and)\\s?(?:${NUMBER}))?\\s?\\+?` +
  '(?:\\s(?:full|solid|consecutive|continuous|full-time|clear))?';
const YEARS = new RegExp(
  `(?<![\\d.,/a-z])(${NUMBER})${OPEN}\\s?(?:years?|yrs?|jahren?|jahre|ans|(?<=\\d ?)an|annees?|jaar|jaren|anos?|ars?)(?:'|s')?(?![a-z])`,
  'g',
);
const MONTHS = new RegExp(
  `(?<![\\d.,/a-z])(${NUMBER})${OPEN}\\s?(?:months?|monaten?|mois|maanden|meses|maneders?|manaders?)(?:'|s')?(?![a-z])`,
  'g',
);
/** "a year" is also how often a thing happens; it counts as one where what follows is experience or "at least" stands before. */
const ONE_YEAR =
  /(?<![a-z])(?:(?:minimum(?: of)?|at least|mindestens|minimaal|minst|mindst|au moins|minimum d'|al menos|minimo de) (?:an?|ein|einem|een|un|une|ett|et) ?(?:year|jahr|jaar|an|annee|ano|ar)s?(?![a-z])|(?:a|ein|einem|een|un|une|ett|et) (?:year|jahr|jaar|an|annee|ano|ar)s?'?s? (?:of |d'|de |an |an einschlagiger )?(?:[a-z-]+ ){0,2}(?:experience|berufserfahrung|erfahrung|ervaring|experiencia|erfarenhet|erfaring))/g;
const DECADE = /(?<![a-z])(?:a|one) decade(?= (?:or more )?(?:of|in|as|leading|working|managing|running))/g;
const YEARS_OF_A_DECADE = 10;
const NOT_EXPERIENCE_AFTER =
  /^[\s-]*(?:of ouder|oder alter|or older|and over|old|of age|and older|jung|alt\b|d'age|oud\b|de edad|gammel|gammal|contract|warranty|in the first instance|ago|in a row|in business|befristet|probation|assignment|maternity|fixed|temporary|temp\b|mat\b|parental)/;
const NOT_EXPERIENCE_BEFORE =
  /(?:within|after|covering|gap of|n(?:o|ot) more than|over the (?:past|last|next)|for (?:more than|over)|founded|since|next|past|last|every|seit(?: uber| mehr als)?|depuis(?: plus de)?|(?:period|term|duration|contract) of|fixed[- ]term|auf|for(?: up to)?|(?:up to )?(?:a )?maximum(?: of)?|up to|each|rate of|pendant|binnen|within the first|first|initial|ersten|premiers)\s+$|\bno\b[^.;,]{0,40}\bin(?: the (?:last|past))?\s+$|(?:durat?ion|duracion|duree|dauer|laufzeit|looptijd|varighed|contrat[oe]?|contract|probation(?:ary)?|tenure)\b[^.;,]{0,24}$/;
/** "degree or two years of …": what may stand for the degree is not asked of everybody. */
const INSTEAD_OF_DEGREE =
  /\b(?:may|can) also (?:apply|be considered)\b[^;)]{0,40}$|(?:degree|diploma|bachelor|master|college|university|studium|hochschul|diplome|licence|hbo|wo\b|titulo|grado|examen|uddannelse|utbildning)[^.!?]{0,80}\b(?:or|oder|ou|of|o|eller)\s*(?:\(\d\)\s*)?(?:at least |a minimum of |minimum )?$|^\W*(?:or|oder|ou)\s*(?:\(\d\)\s*)?$/;

/**
 * Every span of years a statement asks for; of a range the lower bound, months as a share of a year. Ages, company
 * histories, terms of contracts and years that may stand for a degree are none.
 */
export const askedYears = (statement: string): AskedYears[] => {
  const folded = foldText(statement);
  const counted = (pattern: RegExp, unit: number): AskedYears[] =>
    matchesOf(folded, pattern).map((match) => {
      const number = match[1] ?? '';
      const years = (NUMBER_WORDS[number] ?? Number(number)) / unit;
      return { years, start: match.index, end: match.index + match[0].length };
    });
  const told = (pattern: RegExp, years: number): AskedYears[] =>
    matchesOf(folded, pattern).map(({ index, 0: found }) => ({
      years,
      start: index,
      end: index + found.length,
    }));
  return [
    ...counted(YEARS, 1),
    ...counted(MONTHS, MONTHS_OF_A_YEAR),
    ...told(ONE_YEAR, 1),
    ...told(DECADE, YEARS_OF_A_DECADE),
  ]
    .filter(({ years, start, end }) => {
      const before = folded.slice(Math.max(0, start - 160), start);
      return (
        years > 0 &&
        years <= LONGEST_CAREER &&
        !NOT_EXPERIENCE_AFTER.test(folded.slice(end, end + 24)) &&
        !NOT_EXPERIENCE_BEFORE.test(before) &&
        !INSTEAD_OF_DEGREE.test(before)
      );
    })
    .toSorted((a, b) => a.start - b.start);
};
