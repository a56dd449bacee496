import type { Goal } from '@/utils/goals/goal';
import type { Profile } from '@/utils/profile/profile';
import type { JudgedInput } from './criterion';
import { judge } from './judge';
import type { Report } from './report';
import type { Thresholds } from './weights';

/** Everything a posting is judged by. */
export interface JudgedBy {
  readonly profile: Profile;
  readonly goals: readonly Goal[];
  readonly thresholds: Thresholds;
}

/**
 * The report of each posting, in their order. After a change of one goal only that goal is judged again; hand over the
 * same posting, profile and goal objects for that.
 */
export const judgeAll = (
  postings: readonly JudgedInput[],
  { profile, goals, thresholds }: JudgedBy,
): Report[] => postings.map((posting) => judge(posting, profile, goals, thresholds));
