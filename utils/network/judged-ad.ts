import type { Report, Toward } from '@/utils/fit/report';
import type { Posting } from '@/utils/posting/posting';

/** A saved job with its report, as far as the network looks at it. */
export interface JudgedAd {
  readonly posting: Posting;
  readonly report: Pick<Report, 'verdict'> & {
    readonly toward: readonly Pick<Toward, 'goalId' | 'gate'>[];
  };
}

/** Whether a job is worth a talk for a goal: no must rules it out (F1), and I have not turned it down. */
export function isOpenFor({ posting, report }: JudgedAd, goalId: string): boolean {
  if (posting.notes.verdict === 'no' || posting.goneAt !== null) return false;
  return report.toward.find((toward) => toward.goalId === goalId)?.gate !== 'fail';
}
