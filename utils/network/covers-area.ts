import { isIn } from '@/utils/fit/place-nearness';
import { titleNearness } from '@/utils/fit/title-nearness';
import { remembered } from '@/utils/text/remembered';
import type { Person, PersonFacts } from '@/utils/person/person';
import { headlineField } from './headline-field';
import type { TargetArea } from './target-area';
import type { Area, Tie } from './tie';

/** From here on two fields of work are one. */
const NEAR = 0.5;

/** How it is known that somebody covers an area: I said so, their ads are in it, or their own words say it. */
export type CoverSource = 'said' | 'ads' | 'own-words';

/** A person with what is said of them, as far as it decides which areas they cover; prepared once for all areas. */
export interface Coverer {
  readonly id: string;
  readonly said: readonly Area[];
  readonly place: string | null;
  /** The fields of work their own words and my note of them name; read only of whom they can decide anything. */
  readonly words: () => readonly string[];
}

/** Prepares a person for being looked for in areas. */
export function covererOf(
  { id, facts, notes }: Pick<Person, 'id' | 'facts' | 'notes'>,
  tie: Tie | undefined,
): Coverer {
  const { corrections, area } = notes;
  let words: readonly string[] | null = null;
  return {
    id,
    said: tie?.areas ?? NO_AREAS,
    place: corrections.place === undefined ? facts.place : corrections.place,
    words: () => (words ??= [area.trim(), fieldIn(facts, corrections)].filter((text) => text !== '')),
  };
}

const NO_AREAS: readonly Area[] = [];

function fieldIn(facts: PersonFacts, corrections: Partial<PersonFacts>): string {
  const { headline, organisation } = { ...facts, ...corrections };
  return headlineField(headline ?? '', organisation ?? '');
}

/** Says of a person how it is known that they cover an area, null when it is not. */
export type CoverTest = (coverer: Coverer) => CoverSource | null;

/**
 * How it is known that somebody covers a target area; `adsIn` are the people linked to ads of the area. What I said of
 * their areas decides; only where I said nothing do their headline and place count. The same few fields and places are
 * said of thousands of people, so that each is compared once.
 */
export function coverTest(
  { fields: wished, place: wishedPlace }: TargetArea,
  adsIn: ReadonlySet<string>,
): CoverTest {
  const isField = remembered(
    (written) => wished.length === 0 || wished.some((field) => titleNearness(field, written) >= NEAR),
  );
  const isThere = remembered(
    (written) =>
      wishedPlace === null || isIn({ text: written, city: null, region: null, country: null }, wishedPlace),
  );
  const isSaid = ({ field, place }: Area): boolean =>
    (field.trim() === '' || isField(field)) && (place.trim() === '' || isThere(place));
  /** Their words must name the field, and where they are must be the place: silence about either says nothing. */
  const isInOwnWords = ({ place, words }: Coverer): boolean =>
    (wishedPlace === null || (place !== null && isThere(place))) &&
    (wished.length === 0 || words().some(isField));
  return (coverer) => {
    if (coverer.said.some(isSaid)) return 'said';
    if (adsIn.has(coverer.id)) return 'ads';
    return coverer.said.length === 0 && isInOwnWords(coverer) ? 'own-words' : null;
  };
}
