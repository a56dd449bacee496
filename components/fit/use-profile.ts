import { useLiveQuery } from 'dexie-react-hooks';
import { readJudgedBy } from '@/utils/db/judged-by';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { JudgedBy } from '@/utils/fit/judge-all';
import { defaultThresholds, type Thresholds } from '@/utils/fit/weights';
import type { Goal } from '@/utils/goals/goal';
import type { HeldSkill } from '@/utils/profile/held-skill';
import type { Profile } from '@/utils/profile/profile';

/** What a posting is judged against. `empty`: neither skill nor goal yet; it can still be judged, by nothing. */
export type ProfileState =
  | { readonly state: 'loading' }
  | {
      readonly state: 'empty' | 'ready';
      /** Everything that is true of me; `skills` is its most asked part. */
      readonly profile: Profile;
      readonly skills: readonly HeldSkill[];
      readonly goals: readonly Goal[];
      readonly thresholds: Thresholds;
    };

const NOTHING: JudgedBy = { profile: { skills: [] }, goals: [], thresholds: defaultThresholds };

/** My skills, decisions and goals and the lines between verdicts, following the store; without a store all are as at first. */
export function useProfile(db: NorthingDb | null): ProfileState {
  const found = useLiveQuery(() => (db === null ? Promise.resolve(NOTHING) : readJudgedBy(db)), [db]);
  if (found === undefined) return { state: 'loading' };
  const { profile, goals, thresholds } = found;
  const { skills } = profile;
  const empty = skills.length === 0 && goals.length === 0;
  return { state: empty ? 'empty' : 'ready', profile, skills, goals, thresholds };
}
