import type { Level, LevelStep } from '@/utils/goals/direction';
import type { Horizon } from '@/utils/goals/goal';
import type { Mode, PayPeriod } from '@/utils/posting/posting';
import type { Sentence } from '@/utils/words/sentence';

/** Levels in rising order, as the form offers them. */
export const LEVELS: readonly Level[] = [
  'intern',
  'junior',
  'mid',
  'senior',
  'lead',
  'manager',
  'director',
  'executive',
];
/** Steps from one's own level, as the form offers them. */
export const LEVEL_STEPS: readonly LevelStep[] = ['up', 'sideways', 'down'];
/** Ways of working, as the form offers them. */
export const MODES: readonly Mode[] = ['remote', 'hybrid', 'onsite'];
/** Periods of pay, as the form offers them. */
export const PERIODS: readonly PayPeriod[] = ['year', 'month', 'week', 'day', 'hour'];
/** The two horizons, the deciding one first. */
export const HORIZONS: readonly Horizon[] = ['12-month', '3-to-5-year'];

const LEVEL_WORDS: Record<Level, Sentence> = {
  intern: { key: 'goal.level_intern' },
  junior: { key: 'goal.level_junior' },
  mid: { key: 'goal.level_mid' },
  senior: { key: 'goal.level_senior' },
  lead: { key: 'goal.level_lead' },
  manager: { key: 'goal.level_manager' },
  director: { key: 'goal.level_director' },
  executive: { key: 'goal.level_executive' },
};
const LEVEL_STEP_WORDS: Record<LevelStep, Sentence> = {
  up: { key: 'goal.level_step_up' },
  sideways: { key: 'goal.level_step_sideways' },
  down: { key: 'goal.level_step_down' },
};
const MODE_WORDS: Record<Mode, Sentence> = {
  remote: { key: 'goal.mode_remote' },
  hybrid: { key: 'goal.mode_hybrid' },
  onsite: { key: 'goal.mode_onsite' },
};
const PERIOD_WORDS: Record<PayPeriod, Sentence> = {
  year: { key: 'goal.period_year' },
  month: { key: 'goal.period_month' },
  week: { key: 'goal.period_week' },
  day: { key: 'goal.period_day' },
  hour: { key: 'goal.period_hour' },
};
const HORIZON_WORDS: Record<Horizon, Sentence> = {
  '12-month': { key: 'goal.h12_month' },
  '3-to-5-year': { key: 'goal.h3_to_5_year' },
};

/** A level's name. */
export const levelWord = (level: Level): Sentence => LEVEL_WORDS[level];
/** A step from one's own level. */
export const levelStepWord = (step: LevelStep): Sentence => LEVEL_STEP_WORDS[step];
/** A way of working's name. */
export const modeWord = (mode: Mode): Sentence => MODE_WORDS[mode];
/** A pay period's name, as it follows "a". */
export const periodWord = (period: PayPeriod): Sentence => PERIOD_WORDS[period];
/** A horizon's name, as a heading. */
export const horizonWord = (horizon: Horizon): Sentence => HORIZON_WORDS[horizon];
