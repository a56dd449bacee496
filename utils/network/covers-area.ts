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
  /** The fields of work their own words and my note of them name. */
  readonly words: readonly string[];
}

/** What is read of a headline stays what it is as long as the facts are the same. */
const fields = new WeakMap<PersonFacts, string>();

/** Prepares a person for being looked for in areas. */
export function covererOf(
  { id, facts, notes }: Pick<Person, 'id' | 'facts' | 'notes'>,
  tie: Tie | undefined,
): Coverer {
  const { corrections, area } = notes;
  const own = fieldIn(facts, corrections);
  return {
    id,
    said: tie?.areas ?? NO_AREAS,
    place: corrections.place === undefined ? facts.place : corrections.place,
    words: [area.trim(), own].filter((text) => text !== ''),
  };
}

const NO_AREAS: readonly Area[] = [];

function fieldIn(facts: PersonFacts, corrections: Partial<PersonFacts>): string {
  const { headline, organisation } = { ...facts, ...corrections };
  const isCorrected = corrections.headline !== undefined || corrections.organisation !== undefined;
  const known = isCorrected ? undefined : fields.get(facts);
  if (known !== undefined) return known;
  const field = headlineField(headline ?? '', organisation ?? '');
  if (!isCorrected) fields.set(facts, field);
  return field;
}

/**
 * How it is known that somebody covers a target area, null when it is not. `adsIn` are the people linked to ads of the area.
 * What I said of their areas decides; only where I said nothing do their headline and place count.
 */
export function coverSource(
  coverer: Coverer,
  area: TargetArea,
  adsIn: ReadonlySet<string>,
): CoverSource | null {
  if (coverer.said.some((one) => isSaidArea(one, area))) return 'said';
  if (adsIn.has(coverer.id)) return 'ads';
  return coverer.said.length === 0 && isInOwnWords(coverer, area) ? 'own-words' : null;
}

function isSaidArea({ field, place }: Area, area: TargetArea): boolean {
  const [inField, inPlace] = [field.trim() === '', place.trim() === ''];
  return (
    (inField || isField(area, field)) && (inPlace || area.place === null || isPlaceIn(place, area.place))
  );
}

/** Their words must name the field, and where they are must be the place: silence about either says nothing. */
function isInOwnWords({ place, words }: Coverer, area: TargetArea): boolean {
  const isThere = area.place === null || (place !== null && isPlaceIn(place, area.place));
  return isThere && (area.fields.length === 0 || words.some((text) => isField(area, text)));
}

function isField({ fields: wished }: TargetArea, written: string): boolean {
  return wished.length === 0 || wished.some((field) => titleNearness(field, written) >= NEAR);
}

/** The wish, a line end, the place as written. */
const isPairIn = remembered((pair) => {
  const [wished = '', written = ''] = pair.split('\n');
  return isIn({ text: written, city: null, region: null, country: null }, wished);
});

const isPlaceIn = (written: string, wished: string): boolean =>
  isPairIn(`${wished}\n${written.replaceAll('\n', ' ')}`);
