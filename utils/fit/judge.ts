import type { Goal } from '@/utils/goals/goal';
import { hasWishes } from '@/utils/goals/has-wishes';
import { isSteering, type SteeringGoal } from '@/utils/goals/is-steering';
import type { Profile } from '@/utils/profile/profile';
import { inOwnWords } from '@/utils/skills/in-own-words';
import type { SkillWord } from '@/utils/skills/skill-word';
import type { JudgedInput } from './criterion';
import { besideOf } from './headline';
import { LazyReport } from './lazy-report';
import { oncePer } from './once-per';
import { orderToward } from './order-toward';
import { readyFor } from './ready';
import type { Ready, Report, Toward } from './report';
import { towardGoal, type RowMemory } from './toward';
import { isLeaning, verdictOf } from './verdict';
import { defaultThresholds, type Thresholds } from './weights';

const judgesJobs = (goal: Goal): goal is SteeringGoal => isSteering(goal) && hasWishes(goal.direction);

/** A posting with the user's corrections on top; the same object each time, so that what is derived from it is kept. */
const correctedOf = oncePer((posting: JudgedInput): JudgedInput => {
  const corrections = posting.notes?.corrections ?? {};
  if (Object.keys(corrections).length === 0) return posting;
  return { ...posting, facts: { ...posting.facts, ...corrections } };
});

interface Reworded {
  readonly words: readonly SkillWord[];
  readonly posting: JudgedInput;
}
const lastReworded = new WeakMap<JudgedInput, Reworded>();

/** A posting that asks in the user's own words; the same object each time for the same words. */
const rewordedOf = (posting: JudgedInput, words: readonly SkillWord[] | undefined): JudgedInput => {
  if (words === undefined || words.length === 0) return posting;
  const last = lastReworded.get(posting);
  if (last?.words === words) return last.posting;
  const requirements = inOwnWords(posting.requirements, words);
  const reworded = requirements === posting.requirements ? posting : { ...posting, requirements };
  lastReworded.set(posting, { words, posting: reworded });
  return reworded;
};

interface LastReady {
  readonly profile: Profile;
  readonly thresholds: Thresholds;
  readonly ready: Ready;
}
const lastReady = new WeakMap<JudgedInput, LastReady>();

const readyOnce = (posting: JudgedInput, profile: Profile, thresholds: Thresholds): Ready => {
  const last = lastReady.get(posting);
  if (last !== undefined && last.profile === profile && last.thresholds === thresholds) return last.ready;
  const ready = readyFor(posting.requirements, profile, thresholds);
  lastReady.set(posting, { profile, thresholds, ready });
  return ready;
};

interface LastToward {
  readonly profile: Profile;
  readonly thresholds: Thresholds;
  readonly goal: Goal;
  readonly toward: Toward;
  readonly memory: RowMemory;
}
const lastTowards = oncePer((_posting: JudgedInput) => new Map<string, LastToward>());

const towardOnce = (
  posting: JudgedInput,
  profile: Profile,
  goal: SteeringGoal,
  thresholds: Thresholds,
): Toward => {
  const known = lastTowards(posting);
  const last = known.get(goal.id);
  if (last?.goal === goal && last.profile === profile && last.thresholds === thresholds) return last.toward;
  const memory: RowMemory = last?.memory ?? [];
  const toward = towardGoal(correctedOf(posting), profile, goal, thresholds, memory);
  known.set(goal.id, { profile, thresholds, goal, toward, memory });
  return toward;
};

/**
 * How a posting stands to what I can do and to where I am going: the report of F1 and F2 with its verdict, headline
 * and explanation. Takes a kept posting or one only just read; the user's corrections and own words win over what was
 * read. Pure:
 * the same input gives the same report, and no other posting plays a part. Goals without a direction, reached or let
 * go judge nothing. The explanation is put into words when it is looked at; what did not change since the last
 * judgement of the same posting object is not worked out again.
 */
export const judge = (
  read: JudgedInput,
  profile: Profile,
  goals: readonly Goal[],
  thresholds: Thresholds = defaultThresholds,
): Report => {
  const posting = rewordedOf(read, profile.words);
  const ready = readyOnce(posting, profile, thresholds);
  const toward = orderToward(
    goals.filter(judgesJobs).map((goal) => towardOnce(posting, profile, goal, thresholds)),
  );
  const [first] = toward;
  const skillsSaid = profile.skills.length > 0;
  const verdict = verdictOf({ score: ready.score, toward: first ?? null, skillsSaid }, thresholds);
  const beside = besideOf(toward, thresholds);
  return new LazyReport(verdict, isLeaning(verdict, first, thresholds), beside, ready, toward, {
    skillsSaid,
    thresholds,
  });
};
