import { useCallback } from 'react';
import { useActs } from '@/components/store/use-acts';
import type { PostingFieldName } from '@/utils/capture/page-reading';
import type { NorthingDb } from '@/utils/db/northing-db';
import { notePosting } from '@/utils/db/postings';
import type { SaveRefusal } from '@/utils/messages/contract';
import type { Posting, PostingFacts, PostingNotes } from '@/utils/posting/posting';

export interface PostingNoting {
  /** Keeps a change of the notes; true when the store has it. */
  readonly note: (change: Partial<PostingNotes>) => Promise<boolean>;
  /** Keeps a correction of one field, or with null goes back to what the page says. */
  readonly correct: (field: PostingFieldName, facts: Partial<PostingFacts> | null) => Promise<boolean>;
  readonly refusal: SaveRefusal | null;
}

/** What the user adds to a saved posting; null while there is none to add to. */
export function usePostingNotes(db: NorthingDb | null, saved: Posting | null): PostingNoting | null {
  const { act, refusal } = useActs(db);
  const id = saved?.id ?? null;
  const corrections = saved?.notes.corrections;

  const note = useCallback(
    (change: Partial<PostingNotes>) =>
      id === null ? Promise.resolve(false) : act((store, world) => notePosting(store, id, change, world)),
    [act, id],
  );
  const correct = useCallback(
    (field: PostingFieldName, facts: Partial<PostingFacts> | null) => {
      const { [field]: _before, ...others } = corrections ?? {};
      return note({ corrections: { ...others, ...facts } });
    },
    [note, corrections],
  );
  return id === null || db === null || db.mode !== 'ready' ? null : { note, correct, refusal };
}
