import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { keepPerson } from '@/utils/db/people';
import type { SaveRefusal } from '@/utils/messages/contract';
import type { ContactCard } from '@/utils/network/contact-card';
import { seenOfCard } from '@/utils/network/seen-of-card';

export interface PersonAdding {
  /** Keeps somebody who was typed in, or adds to them where they are known; gives their id, null when the store refused. */
  readonly add: (card: ContactCard) => Promise<string | null>;
  readonly refusal: SaveRefusal | null;
}

/** Adds people by hand. */
export function useAddPerson(db: NorthingDb): PersonAdding {
  const { act, refusal } = useActs(db);
  const add = useCallback(
    async (card: ContactCard) => {
      const kept: { id: string | null } = { id: null };
      const done = await act(
        async (store, world) => {
          const outcome = await keepPerson(store, seenOfCard(card, world.now, 'by-hand'), world);
          if (outcome.ok) kept.id = outcome.id;
          return outcome;
        },
        i18n.t('person.added', { name: card.name }),
      );
      return done ? kept.id : null;
    },
    [act],
  );
  return { add, refusal };
}
