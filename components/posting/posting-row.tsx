import { Trash2 } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { TimeText } from '@/components/ui/time-text';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';
import { placesText, uiLocale } from './fact-text';

export interface PostingRowProps {
  /** What the list knows of its place, for the `li`. */
  readonly place?: ComponentProps<'li'>;
  readonly posting: Posting;
  readonly now: Date;
  /** The verdict, drawn by whoever can judge. */
  readonly verdict: ReactNode;
  readonly onOpen: (id: string) => void;
  readonly onRemove?: ((posting: Posting) => void) | undefined;
}

/** A saved job in a list: the whole row opens it, the bin at its end removes it. */
export function PostingRow({ place, posting, now, verdict, onOpen, onRemove }: PostingRowProps): ReactNode {
  const facts = currentFacts(posting);
  const title = facts.title ?? i18n.t('posting.untitled');
  const line = [facts.company, placesText(facts)].filter((part) => part !== null).join(' · ');
  return (
    <li
      {...place}
      className="relative flex items-start gap-1 border-t border-line px-4 py-2.5 first:border-t-0 hover:bg-sunk"
    >
      <div className="min-w-0 grow">
        <button
          type="button"
          onClick={() => onOpen(posting.id)}
          // The button's own box is the title; its ::after makes the whole row the target.
          className="block text-left font-semibold after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-sm focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-star"
        >
          {title}
        </button>
        {line !== '' && <p className="text-sm text-soft">{line}</p>}
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-faint">
          {verdict}
          <TimeText iso={posting.savedAt} since={now} locale={uiLocale()} />
        </p>
      </div>
      {onRemove !== undefined && (
        <IconButton
          className="relative z-10"
          label={i18n.t('panel.remove', { name: title })}
          icon={<Trash2 size={16} aria-hidden />}
          onClick={() => onRemove(posting)}
        />
      )}
    </li>
  );
}
