import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';

import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import { emptyBin } from '@/utils/db/bin';
import type { NorthingDb } from '@/utils/db/northing-db';
import { binnedPeople, restorePerson } from '@/utils/db/people';
import { binnedPostings, restorePosting } from '@/utils/db/postings';
import type { SaveRefusal } from '@/utils/messages/contract';
import { currentFacts } from '@/utils/posting/current-facts';

/** Something in the bin. `deletedAt` is an ISO instant. */
export interface Binned {
  readonly kind: 'posting' | 'person';
  readonly id: string;
  readonly name: string | null;
  readonly deletedAt: string;
}

export type BinInStore =
  | { readonly state: 'loading' }
  | { readonly state: 'empty' }
  | { readonly state: 'ready'; readonly binned: readonly Binned[] };

export interface Bin {
  readonly bin: BinInStore;
  readonly restore: (binned: Binned, name: string) => void;
  /** Removes all of it for good. */
  readonly empty: () => Promise<boolean>;
  readonly refusal: SaveRefusal | null;
}

/** What was removed in the last 30 days, last removed first, and the ways back and out. */
export function useBin(db: NorthingDb): Bin {
  const { act, refusal } = useActs(db);
  const binned = useLiveQuery(() => readBin(db), [db]);
  const restore = useCallback(
    ({ kind, id }: Binned, name: string) => {
      void act(
        (store, world) => (kind === 'posting' ? restorePosting : restorePerson)(store, id, world),
        i18n.t('desk.data_restored', { title: name }),
      );
    },
    [act],
  );
  const empty = useCallback(
    () =>
      act(async (store, world) => {
        const outcome = await emptyBin(store, world, { all: true });
        return outcome.ok ? { ok: true, actId: null } : outcome;
      }),
    [act],
  );
  return { bin: stateOf(binned), restore, empty, refusal };
}

function stateOf(binned: readonly Binned[] | undefined): BinInStore {
  if (binned === undefined) return { state: 'loading' };
  return binned.length === 0 ? { state: 'empty' } : { state: 'ready', binned };
}

async function readBin(db: NorthingDb): Promise<readonly Binned[]> {
  const [postings, people] = await Promise.all([binnedPostings(db), binnedPeople(db)]);
  const all = [
    ...postings.map((posting) => ({
      kind: 'posting' as const,
      row: posting,
      name: currentFacts(posting).title,
    })),
    ...people.map((person) => ({
      kind: 'person' as const,
      row: person,
      name: person.notes.corrections.name ?? person.facts.name,
    })),
  ];
  return all
    .map(({ kind, row, name }) => ({ kind, id: row.id, name, deletedAt: row.deletedAt ?? '' }))
    .sort((one, other) => (one.deletedAt < other.deletedAt ? 1 : -1));
}
