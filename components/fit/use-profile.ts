import { useLiveQuery } from 'dexie-react-hooks';
import { readJudgedBy } from '@/utils/db/judged-by';
import { keepSame } from '@/utils/db/keep-same';
import type { NorthingDb } from '@/utils/db/northing-db';
import { sameRow } from '@/utils/db/same-row';
import type { JudgedBy } from '@/utils/fit/judge-all';
import { defaultThresholds, type Thresholds } from '@/utils/fit/weights';
import type { Goal } from '@/utils/goals/goal';
import type { HeldSkill } from '@/utils/profile/held-skill';
import type { Profile } from '@/utils/profile/profile';

/** What a posting is judged against. `empty`: neither skill nor goal yet; it can still be judged, by nothing. */
export type ProfileState = { readonly state: 'loading' } | KnownProfile;

export interface KnownProfile {
  readonly state: 'empty' | 'ready';
  /** Everything that is true of me; `skills` is its most asked part. */
  readonly profile: Profile;
  readonly skills: readonly HeldSkill[];
  readonly goals: readonly Goal[];
  readonly thresholds: Thresholds;
}

const NOTHING: JudgedBy = { profile: { skills: [] }, goals: [], thresholds: defaultThresholds };

/** What was read last: a change of one goal leaves the others and the profile the objects they were (`judgeAll`). */
const lastRead = new WeakMap<NorthingDb, JudgedBy>();

async function readAgain(db: NorthingDb): Promise<JudgedBy> {
  const before = lastRead.get(db);
  const { profile, goals, thresholds } = await readJudgedBy(db);
  const now: JudgedBy = {
    profile: before !== undefined && sameRow(before.profile, profile) ? before.profile : profile,
    goals: keepSame(before?.goals, goals),
    thresholds:
      before !== undefined && sameRow(before.thresholds, thresholds) ? before.thresholds : thresholds,
  };
  lastRead.set(db, now);
  return now;
}

/** My skills, decisions and goals and the lines between verdicts, following the store; without a store all are as at first. */
export function useProfile(db: NorthingDb | null): ProfileState {
  const found = useLiveQuery(() => (db === null ? Promise.resolve(NOTHING) : readAgain(db)), [db]);
  if (found === undefined) return { state: 'loading' };
  const { profile, goals, thresholds } = found;
  const { skills } = profile;
  const empty = skills.length === 0 && goals.length === 0;
  return { state: empty ? 'empty' : 'ready', profile, skills, goals, thresholds };
}
