import { Bookmark, Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { ListCard } from '@/utils/capture/page-reading';
import { safeLink } from '@/utils/url/safe-link';

export interface CardRowProps {
  readonly card: ListCard;
  readonly isSaved: boolean;
  readonly onSave?: ((card: ListCard) => void) | undefined;
}

/** One job of a results page: the row opens its ad, the button at its end saves it. */
export function CardRow({ card, isSaved, onSave }: CardRowProps): ReactNode {
  const link = safeLink(card.url);
  const line = [card.company, card.place, card.pay].filter((part) => part !== undefined).join(' · ');
  return (
    <li className="relative flex items-start gap-2 border-t border-line py-2.5 first:border-t-0 hover:bg-sunk">
      <div className="min-w-0 grow">
        {link === null ? (
          <span className="font-semibold">{card.title}</span>
        ) : (
          <a
            href={link}
            target="_blank"
            rel="noreferrer"
            className="font-semibold after:absolute after:inset-0 hover:text-star focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-star"
          >
            {card.title}
          </a>
        )}
        {line !== '' && <p className="text-sm text-soft">{line}</p>}
      </div>
      {isSaved ? (
        <span className="inline-flex min-h-9 shrink-0 items-center gap-1.5 px-2 text-sm font-semibold text-head">
          <Check size={16} aria-hidden />
          {i18n.t('popup.saved')}
        </span>
      ) : (
        onSave !== undefined &&
        link !== null && (
          <Button
            variant="plain"
            className="relative z-10 shrink-0"
            icon={<Bookmark size={16} aria-hidden />}
            aria-label={i18n.t('page.card_save', { title: card.title })}
            onClick={() => onSave(card)}
          >
            {i18n.t('page.card_save_short')}
          </Button>
        )
      )}
    </li>
  );
}
