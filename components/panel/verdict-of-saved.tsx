import { useMemo, type ReactNode } from 'react';
import { useReport } from '@/components/fit/use-report';
import type { ProfileState } from '@/components/fit/use-profile';
import { VerdictChip } from '@/components/fit/verdict-chip';
import { viewOfSaved } from '@/components/posting/posting-view';
import type { Posting } from '@/utils/posting/posting';

export interface VerdictOfSavedProps {
  readonly posting: Posting;
  readonly profile: ProfileState;
}

/** The verdict on a saved job, judged as it is shown. */
export function VerdictOfSaved({ posting, profile }: VerdictOfSavedProps): ReactNode {
  const view = useMemo(() => viewOfSaved(posting), [posting]);
  const report = useReport(view, profile);
  return report === null ? null : <VerdictChip verdict={report.verdict} leaning={report.leaning} />;
}
