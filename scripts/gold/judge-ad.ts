import { readLevel } from '../../utils/posting/read-level';
import { askedEducation } from '../../utils/skills/asked-education';
import { conceptById, conceptByName } from '../../utils/skills/find-concepts';
import { readRequirements } from '../../utils/skills/read-requirements';
import type { Requirement, RequirementClass } from '../../utils/skills/requirement';
import { roleYears } from '../../utils/skills/role-years';
import { labelKey, type GoldAd, type GoldLabel } from './gold-ad';
import { compare, type Tally } from './score';

/** What the reader made of one labelled ad. */
export interface JudgedAd {
  readonly family: string;
  readonly must: Tally;
  readonly nice: Tally;
  readonly all: Tally;
  /** Wanted and read class of each concept found by both. */
  readonly classes: readonly (readonly [RequirementClass, RequirementClass])[];
  readonly years: boolean;
  readonly degree: boolean;
  readonly level: boolean;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const FIRMNESS: Readonly<Record<RequirementClass, number>> = { must: 2, nice: 1, mentioned: 0 };
const isTrait = (id: string): boolean => conceptById(id)?.kind === 'soft';

/** Own words that name a concept after all stand for it. */
const keyOf = (label: GoldLabel): string =>
  'id' in label.concept ? label.concept.id : (conceptByName(label.concept.label)?.id ?? labelKey(label));

const firmest = (
  entries: readonly (readonly [string, RequirementClass])[],
): ReadonlyMap<string, RequirementClass> => {
  const kept = new Map<string, RequirementClass>();
  for (const [key, firmness] of entries) {
    const known = kept.get(key);
    if (known === undefined || FIRMNESS[firmness] > FIRMNESS[known]) kept.set(key, firmness);
  }
  return kept;
};

const withClass = (
  found: ReadonlyMap<string, RequirementClass>,
  firmness: RequirementClass,
): ReadonlySet<string> => new Set([...found].filter(([, one]) => one === firmness).map(([key]) => key));

const saidOf = (requirements: readonly Requirement[]): ReadonlyMap<string, RequirementClass> =>
  firmest(
    requirements.flatMap(({ conceptId, class: firmness }) =>
      conceptId === null || isTrait(conceptId) ? [] : [[conceptId, firmness] as const],
    ),
  );

/**
 * The reader beside the labels of one ad. Concepts are compared once each, with their firmest class; traits are left
 * out on both sides (they are never labelled), and so are lines the reader keeps as they stand. A label in own words
 * that names no concept counts as wanted, so that a hole in the vocabulary costs recall.
 */
export const judgeAd = (ad: GoldAd): JudgedAd => {
  const { requirements } = readRequirements({ description: ad.text, title: ad.title, language: ad.language });
  const said = saidOf(requirements);
  const wanted = firmest(ad.requirements.map((label) => [keyOf(label), label.class] as const));
  const education = askedEducation(requirements);
  return {
    family: ad.family,
    must: compare(withClass(said, 'must'), withClass(wanted, 'must')),
    nice: compare(withClass(said, 'nice'), withClass(wanted, 'nice')),
    all: compare(new Set(said.keys()), new Set(wanted.keys())),
    classes: [...wanted].flatMap(([key, firmness]) => {
      const read = said.get(key);
      return read === undefined ? [] : [[firmness, read] as const];
    }),
    years: roleYears(ad.text) === ad.years,
    degree: (education?.required ?? null) === (ad.education?.required ?? null),
    level: readLevel(ad.title) === ad.level,
    missed: [...wanted].filter(([key]) => !said.has(key)).map(([key, firmness]) => `${firmness} ${key}`),
    wrong: [...said].filter(([key]) => !wanted.has(key)).map(([key, firmness]) => `${firmness} ${key}`),
  };
};
