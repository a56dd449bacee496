import { useMemo } from 'react';

import type { ProfileState } from '@/components/fit/use-profile';
import type { SavedPostings } from '@/components/posting/use-saved-postings';
import { judgeAll } from '@/utils/fit/judge-all';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';
import type { JudgedPosting } from './judged-posting';

const NO_POSTINGS: readonly Posting[] = [];

/** The saved jobs judged by skills and goals as they are now, null until both are known; nothing judged is ever stored. */
export function useJudgedPostings(
  saved: SavedPostings,
  profile: ProfileState,
): readonly JudgedPosting[] | null {
  // The lists inside stay the same from one render to the next, the objects around them do not.
  const postings = saved.state === 'loading' ? null : saved.state === 'empty' ? NO_POSTINGS : saved.postings;
  const [mine, goals, thresholds] =
    profile.state === 'loading' ? [null, null, null] : [profile.profile, profile.goals, profile.thresholds];
  return useMemo(() => {
    if (postings === null || mine === null) return null;
    const reports = judgeAll(postings, { profile: mine, goals, thresholds });
    return postings.flatMap((posting, at) => {
      const report = reports[at];
      return report === undefined ? [] : { posting, facts: currentFacts(posting), report };
    });
  }, [postings, mine, goals, thresholds]);
}
