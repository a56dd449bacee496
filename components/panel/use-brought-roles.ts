import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';

import type { ProfileState } from '@/components/fit/use-profile';
import type { NorthingDb } from '@/utils/db/northing-db';
import { postingsOf } from '@/utils/db/postings';
import { judgeAll } from '@/utils/fit/judge-all';
import type { JudgedAd } from '@/utils/network/judged-ad';

/** The saved jobs a person is linked to, each judged by my skills and goals of now; null until both are known. */
export function useBroughtRoles(
  db: NorthingDb | null,
  personId: string,
  profile: ProfileState,
): readonly JudgedAd[] | null {
  const postings = useLiveQuery(
    () => (db === null ? Promise.resolve([]) : postingsOf(db, personId)),
    [db, personId],
  );
  return useMemo(() => {
    if (postings === undefined || profile.state === 'loading') return null;
    const { profile: mine, goals, thresholds } = profile;
    const reports = judgeAll(postings, { profile: mine, goals, thresholds });
    return postings.flatMap((posting, at) => {
      const report = reports[at];
      return report === undefined ? [] : [{ posting, report }];
    });
  }, [postings, profile]);
}
