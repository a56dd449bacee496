import { useCallback, useMemo } from 'react';
import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { mergeTwins, tellApart } from '@/utils/db/twins';
import { findTwins } from '@/utils/identity/find-twins';
import type { Twin } from '@/utils/identity/twin';
import type { SaveRefusal } from '@/utils/messages/contract';
import type { PostingView } from './posting-view';
import { useSavedPostings } from './use-saved-postings';

export interface Twins {
  readonly twins: readonly Twin[];
  /** Left out while the ad looked at is not saved, or the store can't be written. */
  readonly decide: ((twin: Twin, isSame: boolean) => void) | undefined;
  readonly refusal: SaveRefusal | null;
}

/** Saved jobs that may be the same as the one looked at, and the user's word on it. */
export function useTwins(db: NorthingDb | null, view: PostingView): Twins {
  const saved = useSavedPostings(db);
  const { act, refusal } = useActs(db);
  const own = view.saved;
  const twins = useMemo(() => {
    if (saved.state !== 'ready') return [];
    const others = own === null ? saved.postings : saved.postings.filter(({ id }) => id !== own.id);
    return findTwins(view, others, own?.distinctFrom ?? []);
  }, [saved, view, own]);
  const id = own?.id ?? null;
  const decide = useCallback(
    ({ posting }: Twin, isSame: boolean) => {
      if (id === null) return;
      void act(
        (store, world) => (isSame ? mergeTwins : tellApart)(store, [id, posting.id], world),
        i18n.t(isSame ? 'twin.merged' : 'twin.told_apart'),
      );
    },
    [act, id],
  );
  const writable = id !== null && db !== null && db.mode === 'ready';
  return { twins, decide: writable ? decide : undefined, refusal };
}
