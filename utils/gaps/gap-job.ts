import { requirementUnits } from '@/utils/fit/requirement-unit';
import type { JudgedRequirement } from '@/utils/fit/report';
import { yearlyRange } from '@/utils/money/yearly';
import type { PostingFacts } from '@/utils/posting/posting';
import { gapId } from './gap-decision';
import type { JudgedPosting } from './judged-posting';

/** A skill as the gap table knows it. */
export interface MissingSkill {
  readonly id: string;
  readonly conceptId: string | null;
  readonly name: string;
}

/** One posting as F3 looks at it. */
export interface GapJob {
  readonly id: string;
  /** E of F1, 0..1. */
  readonly expected: number;
  readonly missing: readonly MissingSkill[];
  /** M: ids of the missing musts. */
  readonly musts: ReadonlySet<string>;
  /** Everything it asks for, with the ad's words. */
  readonly asked: ReadonlyMap<string, { readonly quote: string; readonly class: string }>;
  /** Middle of the stated pay, minor units a year. */
  readonly pay: { readonly middle: number; readonly currency: string } | null;
}

/** E where too little is known to say one: neither for nor against. */
const UNTOLD = 0.5;
/** Criteria about skills: a broken one is what closing a gap mends. */
const OF_SKILLS: ReadonlySet<string> = new Set(['skills-must']);
const MUST_HOLDS = 0.5;

const skillOf = ({ requirement }: JudgedRequirement): MissingSkill => {
  const { conceptId, label: name } = requirement;
  return { id: gapId({ conceptId, name }), conceptId, name };
};

const middleOf = ({ pay }: PostingFacts): GapJob['pay'] => {
  const range = pay === null ? null : yearlyRange(pay);
  if (range === null) return null;
  const [low, high] = [range.min ?? range.max, range.max ?? range.min];
  return low === null || high === null ? null : { middle: (low + high) / 2, currency: range.currency };
};

/** A posting for the gap table; `null` where it is not in the direction, or a must that is no skill is broken. */
export const jobOf = ({ posting, report }: JudgedPosting, goalId: string): GapJob | null => {
  const toward = report.toward.find((one) => one.goalId === goalId);
  if (toward === undefined) return null;
  const broken = toward.criteria.some(
    ({ id, strength, judgement }) =>
      strength === 'must' &&
      !OF_SKILLS.has(id) &&
      judgement.state === 'known' &&
      judgement.utility < MUST_HOLDS,
  );
  if (broken) return null;
  const units = requirementUnits(report.ready.requirements);
  const open = units.filter((unit) => unit.class === 'must' && unit.credit < 1);
  // Of alternatives the nearest one closes the gap: what is partly held, else the first named.
  const missing = open.flatMap(({ members }) => {
    const [nearest] = members.toSorted((a, b) => b.credit - a.credit);
    return nearest === undefined ? [] : [skillOf(nearest)];
  });
  return {
    id: posting.id,
    expected: toward.expected ?? UNTOLD,
    missing,
    musts: new Set(missing.map(({ id }) => id)),
    asked: new Map(
      units.flatMap(({ members }) =>
        members.map((one) => [
          skillOf(one).id,
          { quote: one.requirement.quote, class: one.requirement.class },
        ]),
      ),
    ),
    pay: middleOf(posting.facts),
  };
};
