import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { PageHeading } from '@/components/ui/page-heading';
import type { ListCard, ListReading } from '@/utils/capture/page-reading';
import { say } from '@/utils/platform/say';
import { CardRow } from './card-row';

export interface ListCardsProps {
  readonly reading: ListReading;
  readonly takesFocus?: boolean;
  /** Addresses of the cards that are saved; null while that is not known. */
  readonly saved: ReadonlySet<string> | null;
  readonly onSave?: ((card: ListCard) => void) | undefined;
}

/** The jobs of a results page, each a link to its ad, with a button that saves it. */
export function ListCards({ reading, takesFocus = false, saved, onSave }: ListCardsProps): ReactNode {
  const { cards } = reading;
  const count = cards.length;
  return (
    <div className="flex flex-col gap-1">
      <PageHeading takesFocus={takesFocus}>
        {count === 0 ? i18n.t('page.list_none') : say({ key: 'page.list', count, params: { count } })}
      </PageHeading>
      {count > 0 && <p className="text-soft">{i18n.t('page.list_body')}</p>}
      <ul className="mt-2">
        {cards.map((card) => (
          <CardRow
            key={card.url}
            card={card}
            isSaved={saved?.has(card.url) ?? false}
            onSave={saved === null ? undefined : onSave}
          />
        ))}
      </ul>
    </div>
  );
}
