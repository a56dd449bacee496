import { useMemo } from 'react';

import type { ProfileState } from '@/components/fit/use-profile';
import { gapTable, type GapTable } from '@/utils/gaps/gap-table';
import type { GapDecision } from '@/utils/gaps/gap-decision';
import type { JudgedPosting } from './judged-posting';

const NONE: readonly GapDecision[] = [];

/** The gaps of a goal's direction over the jobs the user has not turned down; null while they, or any goal, are missing. */
export function useGapTable(
  judged: readonly JudgedPosting[] | null,
  profile: ProfileState,
  goalId: string | null,
): GapTable | null {
  const decisions = profile.state === 'loading' ? NONE : (profile.profile.decisions ?? NONE);
  return useMemo(() => {
    if (judged === null || goalId === null) return null;
    const considered = judged.filter(({ posting }) => posting.notes.verdict !== 'no');
    return gapTable(considered, goalId, decisions);
  }, [judged, goalId, decisions]);
}
