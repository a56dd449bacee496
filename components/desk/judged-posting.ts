import type { Report, Verdict } from '@/utils/fit/report';
import type { Posting, PostingFacts } from '@/utils/posting/posting';

/** A saved job as the desk lists it: its facts with corrections on top, and how it stands today. */
export interface JudgedPosting {
  readonly posting: Posting;
  readonly facts: PostingFacts;
  readonly report: Report;
}

/** Verdicts from the one to head for to the one ruled out: the order of the list and of the filter. */
export const VERDICTS: readonly Verdict[] = [
  'head-for-it',
  'stretch',
  'pays-the-bills',
  'cannot-tell',
  'off-course',
  'ruled-out',
];

/** How far a job takes me toward the goal that decides its headline; null where nothing can be said. */
export function headToward({ report }: JudgedPosting): number | null {
  const [first] = report.toward;
  return first === undefined || first.gate === 'fail' ? null : first.expected;
}
