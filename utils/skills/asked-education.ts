import { rungOf, type EducationRung } from './education-ladder';
import { foldText } from './fold-text';
import type { Requirement } from './requirement';

/** The education an ad asks for. Rungs are those of the European Qualifications Framework, 1 to 8. */
export interface AskedEducation {
  /** The least that is required, `null` where the ad only names what it would like. */
  readonly required: EducationRung | null;
  /** What is liked beyond that, `null` for nothing. */
  readonly preferred: EducationRung | null;
  /** Whether experience or another training counts as much ("or equivalent"). */
  readonly orEquivalent: boolean;
  /** The ad's own words for the required rung, else for the preferred one. */
  readonly quote: string;
}

const EQUIVALENT =
  /(?:or|and\/or|oder|ou|of|o|eller|bzw\.?)\s(?:an? |eine? |une? |een |en |et |in |the )?(?:[a-z-]{2,15} ){0,2}(?:equivalents?|comparable|vergleichbar|gleichwertig|ahnlich|similar|vergelijkbaar|gelijkwaardig|tilsvarende|motsvarande|lignende|equivalente)|(?:or|oder|ou|of|o|eller) (?:[a-z-]{2,14} ){0,5}(?:experience|years|berufserfahrung|erfahrung|jahre|experiencia|ervaring|erfaring|erfarenhet)|equivalent combination|lang erfaring kan|in lieu of|o\. ?a\.\)? oder|may substitute|can compensate/;

/** Two degrees of which one is not enough: "BSN and a master's degree". */
const BOTH = /\b(?:bachelor(?:'?s)?(?: degree)?|bsn|bsc?|ba)\s+and\s+(?:an?\s+)?(?:master|msn|msc?\b|mba)/;

/** A field of study named with its degree: the field's name takes up the whole of "BS in Chemistry". */
const FIRST_DEGREE =
  /\b(?:degree|graduate|graduation|b\.?s\.?|b\.?a\.?|bsc|beng|b\.sc\.?) (?:in|of)\b|\bbeng\b|\bbsc\b/;

interface Placed {
  readonly rung: EducationRung;
  readonly asked: Requirement;
}

const placedIn = (requirements: readonly Requirement[]): Placed[] => {
  const placed = requirements.flatMap((asked): Placed[] => {
    const rung = asked.conceptId === null ? null : rungOf(asked.conceptId);
    return rung === null ? [] : [{ rung, asked }];
  });
  const told = new Set(placed.map(({ asked }) => asked.quote));
  const byField = requirements.filter(
    ({ kind, quote, conceptId }) =>
      kind === 'degree' && conceptId !== null && !told.has(quote) && FIRST_DEGREE.test(foldText(quote)),
  );
  return [...placed, ...byField.map((asked): Placed => ({ rung: 6, asked }))];
};

const lowest = (placed: readonly Placed[]): Placed | null =>
  placed.reduce<Placed | null>((best, one) => (best === null || one.rung < best.rung ? one : best), null);

const highest = (placed: readonly Placed[]): Placed | null =>
  placed.reduce<Placed | null>((best, one) => (best === null || one.rung > best.rung ? one : best), null);

/**
 * The education asked for by an ad's requirements: of several required rungs the lowest is enough ("Bachelor's or
 * Master's"), unless a sentence asks for both. `null` where none names a rung.
 */
export const askedEducation = (requirements: readonly Requirement[]): AskedEducation | null => {
  const placed = placedIn(requirements);
  const musts = placed.filter(({ asked }) => asked.class === 'must');
  const together = musts.filter(({ asked }) => BOTH.test(foldText(asked.quote)));
  const required = highest(together) ?? lowest(musts);
  const liked = highest(placed.filter(({ asked }) => asked.class === 'nice'));
  const decisive = required ?? liked;
  if (decisive === null) return null;
  const preferred = liked !== null && liked.rung !== required?.rung ? liked.rung : null;
  return {
    required: required?.rung ?? null,
    preferred,
    orEquivalent: EQUIVALENT.test(foldText(decisive.asked.quote)),
    quote: decisive.asked.quote,
  };
};
