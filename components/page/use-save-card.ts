import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import type { ListCard } from '@/utils/capture/page-reading';
import type { NorthingDb } from '@/utils/db/northing-db';
import { keepCard } from '@/utils/intake/keep-card';
import { askAdReading } from '@/utils/messages/ask-ad-reading';
import type { SaveRefusal } from '@/utils/messages/contract';

export interface SaveCard {
  /** Left out where the store can't be written. */
  readonly saveCard: ((card: ListCard) => void) | undefined;
  readonly refusal: SaveRefusal | null;
}

/** Saves one job of a results page as it stands there; opening its page fills it. */
export function useSaveCard(db: NorthingDb | null, site: string): SaveCard {
  const { act, refusal } = useActs(db);
  const saveCard = useCallback(
    (card: ListCard) => {
      void act(
        (store, world) => keepCard(card, { site }, { ...world, db: store, readRequirements: askAdReading }),
        i18n.t('page.card_saved', { title: card.title }),
      );
    },
    [act, site],
  );
  return { saveCard: db !== null && db.mode === 'ready' ? saveCard : undefined, refusal };
}
