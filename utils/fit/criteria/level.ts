import type { Level } from '@/utils/goals/direction';
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

const stepsUp = (wished: Level, stated: Level): number => LADDER.indexOf(stated) - LADDER.indexOf(wished);

/** The level an ad's title states, read once for each ad. */
const statedLevel = oncePer((facts: PostingFacts) => (facts.title === null ? null : readLevel(facts.title)));

const UTILITIES: Readonly<Record<string, number>> = {
  level_fits: 1,
  level_above: LEVEL_ABOVE,
  level_below: LEVEL_BELOW,
  level_other: 0,
};

const keyOf = (step: number): string => {
  if (step === 0) return 'level_fits';
  if (step === 1) return 'level_above';
  return step === -1 ? 'level_below' : 'level_other';
};

/** Whether the title names a level the direction wishes for; one step up or down from it counts in part. */
export const level: Criterion = {
  id: 'level',
  reads: ['levels'],
  judge: ({ facts, evidence, direction }) => {
    if (direction.levels.length === 0) return NOT_APPLICABLE;
    const stated = statedLevel(facts);
    if (facts.title === null || stated === null) return unknownFact('level', evidence, 'title');
    const [step = 0] = direction.levels
      .map((wished) => stepsUp(wished, stated))
      .toSorted((a, b) => Math.abs(a) - Math.abs(b) || b - a);
    const key = keyOf(step);
    return {
      state: 'known',
      utility: UTILITIES[key] ?? 0,
      because: { key: `criterion.${key}`, params: { stated: facts.title } },
      quote: titleQuote(facts),
    };
  },
};
