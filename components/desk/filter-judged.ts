import type { Verdict } from '@/utils/fit/report';
import type { Posting } from '@/utils/posting/posting';
import type { JudgedPosting } from './judged-posting';

/** What the list of jobs is narrowed to; null is every verdict. */
export interface JobsFilterState {
  readonly query: string;
  readonly verdict: Verdict | null;
}

/** A filter that lets every job through. */
export const EVERY_JOB: JobsFilterState = { query: '', verdict: null };

/** The jobs that a search found and that have the verdict asked for, in their order. */
export function filterJudged(
  judged: readonly JudgedPosting[],
  found: ReadonlySet<Posting>,
  verdict: Verdict | null,
): readonly JudgedPosting[] {
  return judged.filter(
    ({ posting, report }) => found.has(posting) && (verdict === null || report.verdict === verdict),
  );
}
