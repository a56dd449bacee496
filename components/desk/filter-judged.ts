import { findPostings } from '@/components/posting/find-postings';
import type { Verdict } from '@/utils/fit/report';
import type { JudgedPosting } from './judged-posting';

/** What the list of jobs is narrowed to; null is every verdict. */
export interface JobsFilterState {
  readonly query: string;
  readonly verdict: Verdict | null;
}

/** A filter that lets every job through. */
export const EVERY_JOB: JobsFilterState = { query: '', verdict: null };

/** The jobs in which every word of the query occurs, and that have the verdict asked for. */
export function filterJudged(
  judged: readonly JudgedPosting[],
  filter: JobsFilterState,
): readonly JudgedPosting[] {
  const postings = judged.map(({ posting }) => posting);
  const found = new Set(findPostings(postings, filter.query));
  return judged.filter(
    ({ posting, report }) =>
      found.has(posting) && (filter.verdict === null || report.verdict === filter.verdict),
  );
}
