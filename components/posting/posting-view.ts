import { currentFacts } from '@/utils/posting/current-facts';
import type { Evidence } from '@/utils/capture/evidence';
import type { PostingFieldName, Problem } from '@/utils/capture/page-reading';
import type { Posting, PostingEvidence, PostingFacts } from '@/utils/posting/posting';
import type { Requirement } from '@/utils/skills/requirement';

/** An ad as the views show it, saved or only in front: facts with the user's corrections already on top. */
export interface PostingView {
  /** What makes it the same ad; drafts of notes hang on it. */
  readonly key: string;
  readonly site: string;
  readonly url: string;
  readonly facts: PostingFacts;
  readonly evidence: PostingEvidence;
  readonly requirements: readonly Requirement[];
  /** What the reading wants said; empty for a record, whose doubts stand in its evidence. */
  readonly problems: readonly Problem[];
  /** Its record, when it is saved; where it was merged, the record that stands for the job. */
  readonly saved: Posting | null;
}

/** A saved posting as the views show it. */
export const viewOfSaved = (saved: Posting): PostingView => ({
  key: saved.key,
  site: saved.site,
  url: saved.url,
  facts: currentFacts(saved),
  evidence: saved.evidence,
  requirements: saved.requirements,
  problems: [],
  saved,
});

const ESSENTIAL: readonly PostingFieldName[] = ['title', 'company', 'description'];

/** Whether the user's own value stands in place of what was read. */
export const isCorrected = (view: PostingView, field: PostingFieldName): boolean =>
  view.saved !== null && field in view.saved.notes.corrections;

/** Whether a value may be wrong or the page has one that could not be made out. */
const isUncertain = (evidence: Evidence): boolean =>
  evidence.state === 'unreadable' ||
  (evidence.state === 'stated' && (evidence.trust === 'doubtful' || evidence.trust === 'low'));

/** The essential fields that must not be taken on trust; empty for a clean reading. */
export function doubtfulFields(view: PostingView): readonly PostingFieldName[] {
  return ESSENTIAL.filter((field) => {
    if (isCorrected(view, field)) return false;
    const evidence = view.evidence[field];
    if (field === 'description' && evidence.state === 'not-stated') return true;
    return isUncertain(evidence);
  });
}
