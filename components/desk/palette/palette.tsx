import { Search } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { i18n } from '#i18n';
import { optionId } from '@/components/ui/option-list';
import { useModal } from '@/components/ui/use-modal';
import type { NorthingDb } from '@/utils/db/northing-db';
import { say } from '@/utils/platform/say';
import type { PaletteEntry } from './palette-entry';
import { PaletteList } from './palette-list';
import { useKeptEntries } from './use-kept-entries';
import { usePageEntries } from './use-page-entries';

export interface PaletteProps {
  readonly db: NorthingDb;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly undoLast: () => void;
}

/** One field for everything in the desk: pages, saved jobs and people by name, and what can be done. */
export function Palette({ db, open, onClose, undoLast }: PaletteProps): ReactNode {
  const element = useRef<HTMLDialogElement>(null);
  useModal(element, open, onClose);
  return (
    <dialog
      ref={element}
      aria-label={i18n.t('palette.title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="mx-auto mt-[10vh] mb-auto w-[min(38rem,calc(100vw-2rem))] overflow-hidden rounded-lg border border-line bg-card p-0 shadow-raised"
    >
      {open && <PaletteBody db={db} onClose={onClose} undoLast={undoLast} />}
    </dialog>
  );
}

function PaletteBody({ db, onClose, undoLast }: Omit<PaletteProps, 'open'>): ReactNode {
  const listId = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const pages = usePageEntries(query, undoLast);
  const kept = useKeptEntries(db, query);
  // Names are what one types most; with nothing typed, the way around comes first.
  const groups = (query.trim() === '' ? [...pages, ...kept] : [...kept, ...pages]).filter(
    ({ entries }) => entries.length > 0,
  );
  const entries = groups.flatMap((group) => group.entries);

  const pick = (entry: PaletteEntry | undefined): void => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || entries.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((at + step + entries.length) % entries.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      pick(entries[at]);
    }
  };

  return (
    <>
      <div className="flex items-center gap-2.5 border-b border-line px-4">
        <Search size={17} aria-hidden className="shrink-0 text-faint" />
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog puts the focus on what it is for
          autoFocus
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={i18n.t('palette.label')}
          aria-autocomplete="list"
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-activedescendant={entries.length > 0 ? optionId(listId, at) : undefined}
          placeholder={i18n.t('palette.label')}
          maxLength={80}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          className="min-h-12 w-full min-w-0 bg-transparent text-md outline-none"
        />
      </div>
      {entries.length === 0 ? (
        <p className="p-4 text-soft">{i18n.t('palette.none', { query: query.trim() })}</p>
      ) : (
        <PaletteList id={listId} label={i18n.t('palette.results')} groups={groups} at={at} onPick={pick} />
      )}
      <p className="border-t border-line bg-sunk px-4 py-2 text-xs text-faint">{i18n.t('palette.keys')}</p>
      <p role="status" className="sr-only">
        {query.trim() !== '' &&
          say({ key: 'palette.count', count: entries.length, params: { count: entries.length } })}
      </p>
    </>
  );
}
