import type { Requirement, RequirementClass } from './requirement';
import { asksForCheck } from './asks-for-check';
import { installedEngine } from './engine/installed-engine';
import { isCheck } from './hard-requirement';
import { requirementsOfStatement, type TracedRequirement } from './requirements-of-statement';
import { MASKED } from './section';
import { segment } from './segment';
import { vocabularyVersion } from './vocabulary/installed-vocabulary';

/** An ad's text in Markdown, with what helps to understand it. */
export interface AdText {
  readonly description: string;
  readonly title: string | null;
  /** BCP 47 primary tag. */
  readonly language: string | null;
  /** The employer's name as the page says it; what is named after it is not asked for. */
  readonly company?: string | null;
}

/** What an ad asks for, and the version of the vocabulary that read it. */
export interface ReadRequirements {
  readonly requirements: Requirement[];
  readonly vocabulary: string;
}

const FIRMNESS: Readonly<Record<RequirementClass, number>> = { must: 2, nice: 1, mentioned: 0 };
const PHRASES_KEPT = 40;
/** More than any ad has; of a longer text the beginning is read, so that no page can keep us busy. */
const CHARACTERS_READ = 100_000;
const STATEMENTS_READ = 1_000;

const keyOf = ({ conceptId, label }: Requirement): string => conceptId ?? `"${label}`;

/** Each concept once: its firmest class, the first place that says so; years where any place gives them. */
const onceEach = (found: readonly TracedRequirement[]): TracedRequirement[] => {
  const kept = new Map<string, TracedRequirement>();
  for (const requirement of found) {
    const key = keyOf(requirement);
    const known = kept.get(key);
    if (known === undefined || FIRMNESS[requirement.class] > FIRMNESS[known.class]) {
      kept.set(key, { ...requirement, years: requirement.years ?? known?.years ?? null });
    } else if (known.years === null && requirement.years !== null) {
      kept.set(key, { ...known, years: requirement.years });
    }
  }
  return [...kept.values()];
};

/** A group of one is no choice. */
const withoutLoneGroups = (requirements: readonly TracedRequirement[]): TracedRequirement[] => {
  const sizes = new Map<string, number>();
  for (const { group } of requirements) {
    if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return requirements.map((requirement) =>
    requirement.group !== null && (sizes.get(requirement.group) ?? 0) < 2
      ? { ...requirement, group: null }
      : requirement,
  );
};

const fewPhrases = (requirements: readonly TracedRequirement[]): TracedRequirement[] => {
  let phrases = 0;
  return requirements.filter(({ conceptId }) => conceptId !== null || (phrases += 1) <= PHRASES_KEPT);
};

/** Text that asks nothing yet names the checks that go with the job. */
const isAskedCheck = ({ conceptId }: Requirement): boolean => conceptId !== null && isCheck(conceptId);

/** What an ad asks for, each with what decided it; see `readRequirements`. */
export const traceRequirements = ({
  description,
  title,
  language,
  company = null,
}: AdText): TracedRequirement[] => {
  const context = { title: title ?? '', language, company };
  const found = segment(description.slice(0, CHARACTERS_READ))
    .filter(({ section, text }) => !MASKED.has(section) || asksForCheck(text, context))
    .slice(0, STATEMENTS_READ)
    .flatMap((statement) => {
      const asked = requirementsOfStatement(statement, context);
      return MASKED.has(statement.section) ? asked.filter(isAskedCheck) : asked;
    });
  return withoutLoneGroups(fewPhrases(onceEach(found))).sort((a, b) => a.start - b.start);
};

/** Version of what reads now: the hand-written vocabulary and, where one is installed, the pack. */
const readerVersion = (): string => {
  const engine = installedEngine();
  return engine === null ? vocabularyVersion() : `${vocabularyVersion()}+${engine.version}`;
};

/**
 * What an ad asks for, in the order of its text. Each concept stands once (firmest class, first quote of that class);
 * `quote` is the ad's own sentence or bullet and `start`, `end` are UTF-16 offsets, both of `description`. Text about
 * the company, the benefits, the law and the way to apply asks nothing but the checks that go with the job. Linear in the length of the text; any text
 * gives an answer. Reads with the pack's engine where one is installed, else with the hand-written vocabulary alone.
 */
export const readRequirements = (ad: AdText): ReadRequirements => ({
  requirements: traceRequirements(ad).map(({ trust: _trust, rules: _rules, ...requirement }) => requirement),
  vocabulary: readerVersion(),
});
