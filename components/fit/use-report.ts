import { useMemo } from 'react';
import type { JudgedInput } from '@/utils/fit/criterion';
import { judge } from '@/utils/fit/judge';
import type { Report } from '@/utils/fit/report';
import type { Posting } from '@/utils/posting/posting';
import type { ProfileState } from './use-profile';

/** What of an ad is judged; `saved` where it has a record, whose notes answer the user's own criteria. */
export interface Judged extends JudgedInput {
  readonly saved?: Pick<Posting, 'notes'> | null;
}

/** The report on an ad as skills and goals stand now; null while they are not known. */
export function useReport(judged: Judged | null, profile: ProfileState): Report | null {
  // A profile read anew is another object only when the store has changed.
  const [mine, goals, thresholds] =
    profile.state === 'loading' ? [null, null, null] : [profile.profile, profile.goals, profile.thresholds];
  return useMemo(() => {
    if (judged === null || mine === null) return null;
    const { saved, ...input } = judged;
    return judge(saved ? { ...input, notes: saved.notes } : input, mine, goals, thresholds);
  }, [judged, mine, goals, thresholds]);
}
