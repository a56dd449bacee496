import { useMemo, type ReactNode } from 'react';
import { useGapTable } from '@/components/desk/use-gap-table';
import { jobNames } from '@/components/desk/job-names';
import { useJudgedPostings } from '@/components/desk/use-judged-postings';
import type { ProfileState } from '@/components/fit/use-profile';
import { ClosingOpensView } from '@/components/gap/closing-opens';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import type { NorthingDb } from '@/utils/db/northing-db';
import { whatClosingOpens } from '@/utils/gaps/what-closing-opens';

export interface ClosingOpensNowProps {
  readonly db: NorthingDb | null;
  readonly profile: ProfileState;
  /** The goal whose direction counts. */
  readonly goalId: string;
  /** `gapId` of the gap about to be closed. */
  readonly gapId: string;
}

/** Counts over all saved jobs what closing a gap would open; drawn only while that is being decided. */
export function ClosingOpensNow({ db, profile, goalId, gapId }: ClosingOpensNowProps): ReactNode {
  const judged = useJudgedPostings(useSavedPostings(db), profile);
  const table = useGapTable(judged, profile, goalId);
  const opens = useMemo(
    () => (table === null ? null : (whatClosingOpens(table, gapId) ?? 'nothing')),
    [table, gapId],
  );
  const jobOf = useMemo(() => jobNames(judged ?? []), [judged]);
  const titleOf = (id: string): string => {
    const { title, company } = jobOf(id);
    return [title, company].filter((part) => part !== null).join(' · ');
  };
  return <ClosingOpensView opens={opens} titleOf={titleOf} />;
}
