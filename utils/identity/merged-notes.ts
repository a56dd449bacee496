import type { PostingNotes } from '@/utils/posting/posting';
import { mergeText } from '@/utils/text/merge-text';

/** What the user wrote about two records of one job: their texts together, else the first one's word. */
export function mergedNotes(ours: PostingNotes, theirs: PostingNotes): PostingNotes {
  const applied = ours.applied ?? theirs.applied ?? ours.applied;
  return {
    verdict: ours.verdict ?? theirs.verdict,
    reason: mergeText(ours.reason, theirs.reason),
    text: mergeText(ours.text, theirs.text),
    corrections: { ...theirs.corrections, ...ours.corrections },
    ...(applied !== undefined && { applied }),
    ...((ours.answers ?? theirs.answers) && { answers: { ...theirs.answers, ...ours.answers } }),
  };
}
