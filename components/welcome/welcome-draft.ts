import * as v from 'valibot';

import type { Horizon } from '@/utils/goals/goal';

/** The steps of the welcome in their order; each is an address behind the `#`. */
export const STEPS = ['boards', 'goals', 'skills', 'verdict'] as const;
export type Step = (typeof STEPS)[number];

/** The little that the welcome asks of a goal. `notYet` is an answer of its own. */
export interface FirstGoal {
  readonly title: string;
  readonly place: string;
  readonly remote: boolean;
  readonly floor: string;
  readonly notYet: boolean;
}

/** What has been typed and ticked so far. */
export interface WelcomeDraft {
  readonly step: Step;
  readonly boards: readonly string[];
  readonly goals: Readonly<Record<Horizon, FirstGoal>>;
}

const FIRST_GOAL: FirstGoal = { title: '', place: '', remote: false, floor: '', notYet: false };

/** The welcome before anything is typed. */
const EMPTY_WELCOME: WelcomeDraft = {
  step: 'boards',
  boards: [],
  goals: { '12-month': FIRST_GOAL, '3-to-5-year': FIRST_GOAL },
};

const text = v.pipe(v.string(), v.maxLength(200));
const firstGoal = v.object({
  title: text,
  place: text,
  remote: v.boolean(),
  floor: text,
  notYet: v.boolean(),
});
const draft = v.object({
  step: v.picklist(STEPS),
  boards: v.pipe(v.array(text), v.maxLength(200)),
  goals: v.object({ '12-month': firstGoal, '3-to-5-year': firstGoal }),
});

/** What was kept of an earlier visit, or the empty welcome where it is none of ours. */
export function parseWelcomeDraft(kept: unknown): WelcomeDraft {
  const result = v.safeParse(draft, kept);
  return result.success ? result.output : EMPTY_WELCOME;
}

/** Whether an address names a step. */
export const isStep = (name: string): name is Step => (STEPS as readonly string[]).includes(name);
