import type { ReactNode } from 'react';
import type { ListReading } from '@/utils/capture/page-reading';
import type { NorthingDb } from '@/utils/db/northing-db';
import { ListCards } from './list-cards';
import { RefusalNotice } from './refusal-notice';
import { useSaveCard } from './use-save-card';
import { useSavedCards } from './use-saved-cards';

export interface SavableCardsProps {
  readonly db: NorthingDb | null;
  readonly reading: ListReading;
  readonly takesFocus?: boolean;
}

/** The jobs of a results page, each to be saved with one click. */
export function SavableCards({ db, reading, takesFocus = false }: SavableCardsProps): ReactNode {
  const saved = useSavedCards(db, reading.cards);
  const { saveCard, refusal } = useSaveCard(db, reading.site);
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <ListCards reading={reading} takesFocus={takesFocus} saved={saved} onSave={saveCard} />
    </>
  );
}
