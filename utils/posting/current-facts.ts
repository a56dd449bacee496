import type { Posting, PostingFacts } from '@/utils/posting/posting';

/** The facts of a posting as the user wants them seen: what was read, with their own corrections on top. */
export function currentFacts(posting: Posting): PostingFacts {
  return { ...posting.facts, ...posting.notes.corrections };
}
