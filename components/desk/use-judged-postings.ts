import { useMemo } from 'react';

import type { ProfileState } from '@/components/fit/use-profile';
import type { SavedPostings } from '@/components/posting/use-saved-postings';
import type { SlicedWork } from '@/components/ui/in-slices';
import { useSliced } from '@/components/ui/use-sliced';
import { judge } from '@/utils/fit/judge';
import type { JudgedBy } from '@/utils/fit/judge-all';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';
import type { JudgedPosting } from './judged-posting';

const NO_POSTINGS: readonly Posting[] = [];

/**
 * The saved jobs judged by skills and goals as they are now, null until both are known; nothing judged is ever stored.
 * Thousands are judged in slices: until a change has gone through all of them, they stand as before it.
 */
export function useJudgedPostings(
  saved: SavedPostings,
  profile: ProfileState,
): readonly JudgedPosting[] | null {
  // The lists inside stay the same from one render to the next, the objects around them do not.
  const postings = saved.state === 'loading' ? null : saved.state === 'empty' ? NO_POSTINGS : saved.postings;
  const [mine, goals, thresholds] =
    profile.state === 'loading' ? [null, null, null] : [profile.profile, profile.goals, profile.thresholds];
  const start = useMemo(
    () =>
      postings === null || mine === null
        ? null
        : () => judgeSaved(postings, { profile: mine, goals, thresholds }),
    [postings, mine, goals, thresholds],
  );
  return useSliced(start);
}

/** Judges one posting after the other, in their order. */
export function* judgeSaved(
  postings: readonly Posting[],
  { profile, goals, thresholds }: JudgedBy,
): SlicedWork<readonly JudgedPosting[]> {
  const judged: JudgedPosting[] = [];
  for (const posting of postings) {
    const report = judge(posting, profile, goals, thresholds);
    judged.push({ posting, facts: currentFacts(posting), report });
    yield;
  }
  return judged;
}
