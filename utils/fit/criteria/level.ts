import type { Level, LevelStep } from '@/utils/goals/direction';
import { readLevel } from '@/utils/posting/read-level';
import { NOT_APPLICABLE, type Criterion } from '@/utils/fit/criterion';
import { oncePer } from '@/utils/fit/once-per';
import { titleQuote } from '@/utils/fit/stated-quote';
import type { PostingFacts } from '@/utils/posting/posting';
import { unknownFact } from '@/utils/fit/unknown-fact';
import { LEVEL_ABOVE, LEVEL_BELOW } from '@/utils/fit/weights';

const LADDER: readonly Level[] = [
  'intern',
  'junior',
  'mid',
  'senior',
  'lead',
  'manager',
  'director',
  'executive',
];

const stepsUp = (from: Level, to: Level): number => LADDER.indexOf(to) - LADDER.indexOf(from);

/** The level an ad's title states, read once for each ad. */
const statedLevel = oncePer((facts: PostingFacts) => (facts.title === null ? null : readLevel(facts.title)));

/** How well a wish is met, and the key of the sentence that says so. */
interface Met {
  readonly utility: number;
  readonly key: string;
}

const stepOf = (up: number): LevelStep => (up > 0 ? 'up' : up < 0 ? 'down' : 'sideways');

/** One step too high or too low counts in part, more not at all. */
const partOf = (tooHigh: number): number => {
  if (tooHigh === 0) return 1;
  if (tooHigh === 1) return LEVEL_ABOVE;
  return tooHigh === -1 ? LEVEL_BELOW : 0;
};

/** The stated level beside those wished for by name; where my own is known, a fit says where it lies from there. */
const metByName = (levels: readonly Level[], stated: Level, mine: Level | null): Met => {
  const [step = 0] = levels
    .map((wished) => stepsUp(wished, stated))
    .toSorted((a, b) => Math.abs(a) - Math.abs(b) || b - a);
  const utility = partOf(step);
  if (step === 0)
    return { utility, key: mine === null ? 'level_fits' : `level_fits_${stepOf(stepsUp(mine, stated))}` };
  if (step === 1) return { utility, key: 'level_above' };
  return { utility, key: step === -1 ? 'level_below' : 'level_other' };
};

const HEIGHT: Readonly<Record<LevelStep, number>> = { down: -1, sideways: 0, up: 1 };

/** The step to the stated level beside the steps that are welcome; several levels up are still a step up. */
const metByStep = (steps: readonly LevelStep[], stated: Level, mine: Level): Met => {
  const step = stepOf(stepsUp(mine, stated));
  const utility = Math.max(...steps.map((wished) => partOf(HEIGHT[step] - HEIGHT[wished])));
  return { utility, key: `level_step_${step}_${utility === 1 ? 'fits' : 'other'}` };
};

/**
 * Whether the title names a level the direction wishes for, or one that is the wished step from my own; one step from
 * the wish counts in part. Where both are wished, the one that is met worse decides.
 */
export const level: Criterion = {
  id: 'level',
  reads: ['levels', 'levelSteps'],
  judge: ({ facts, evidence, direction, profile }) => {
    const { levels, levelSteps } = direction;
    if (levels.length === 0 && levelSteps.length === 0) return NOT_APPLICABLE;
    const stated = statedLevel(facts);
    if (facts.title === null || stated === null) return unknownFact('level', evidence, 'title');
    const mine = profile.me?.level ?? null;
    if (levelSteps.length > 0 && mine === null && levels.length === 0)
      return { state: 'unknown', because: { key: 'criterion.level_mine_unsaid' }, ask: null };
    const found = [
      ...(levelSteps.length > 0 && mine !== null ? [metByStep(levelSteps, stated, mine)] : []),
      ...(levels.length > 0 ? [metByName(levels, stated, mine)] : []),
    ];
    const [worst] = found.toSorted((a, b) => a.utility - b.utility);
    if (worst === undefined) return NOT_APPLICABLE;
    return {
      state: 'known',
      utility: worst.utility,
      because: { key: `criterion.${worst.key}`, params: { stated: facts.title } },
      quote: titleQuote(facts),
    };
  },
};
