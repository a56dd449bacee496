import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import type { RankedValue } from '@/utils/profile/me';
import { VALUE_CARDS, valueMeaning } from '@/utils/profile/value-cards';
import { say } from '@/utils/platform/say';
import { fold } from '@/utils/text/fold';

/** Makes a new order of the one before, whichever that is by the time it is kept. */
export type SortValues = (values: readonly RankedValue[]) => readonly RankedValue[];

export interface ValuesSortProps {
  readonly values: readonly RankedValue[];
  readonly onSort: (sort: SortValues) => void;
}

/** Moves one card by so many places, not beyond the ends. */
const moved =
  (id: string, by: number): SortValues =>
  (values) => {
    const from = values.findIndex((card) => card.id === id);
    const next = [...values];
    const [card] = from < 0 ? [] : next.splice(from, 1);
    if (card === undefined) return values;
    next.splice(Math.max(0, from + by), 0, card);
    return next;
  };

const without =
  (id: string): SortValues =>
  (values) =>
    values.filter((card) => card.id !== id);

const withOwn =
  (name: string): SortValues =>
  (values) =>
    values.some((known) => fold(known.name) === fold(name))
      ? values
      : [...values, { id: `own:${fold(name)}`, name }];

/** The values as cards in my order, moved by one press; own ones can be added and removed. */
export function ValuesSort({ values, onSort }: ValuesSortProps): ReactNode {
  const [typed, setTyped] = useState('');
  const add = (): void => {
    const name = typed.trim();
    setTyped('');
    if (name === '' || values.some((known) => fold(known.name) === fold(name))) return;
    onSort(withOwn(name));
  };
  return (
    <div className="flex flex-col gap-3">
      <ol className="rounded-lg border border-line bg-card">
        {values.map(({ id, name }, index) => {
          const card = VALUE_CARDS.find((known) => known === id);
          return (
            <li
              key={id}
              className="flex items-center gap-3 border-t border-line px-3 py-1.5 first:border-t-0"
            >
              <span className="w-4 text-right text-faint">{index + 1}</span>
              <span className="min-w-0 grow">
                <span className="font-semibold">{name}</span>
                {card !== undefined && (
                  <span className="block text-sm text-faint">{say(valueMeaning(card))}</span>
                )}
              </span>
              {card === undefined && (
                <IconButton
                  label={i18n.t('value.remove', { name })}
                  icon={<X size={15} aria-hidden />}
                  onClick={() => onSort(without(id))}
                />
              )}
              <IconButton
                label={i18n.t('value.up', { name })}
                icon={<ArrowUp size={16} aria-hidden />}
                disabled={index === 0}
                onClick={() => onSort(moved(id, -1))}
              />
              <IconButton
                label={i18n.t('value.down', { name })}
                icon={<ArrowDown size={16} aria-hidden />}
                disabled={index === values.length - 1}
                onClick={() => onSort(moved(id, 1))}
              />
            </li>
          );
        })}
      </ol>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
        className="flex max-w-sm items-end gap-2"
      >
        <div className="min-w-0 grow">
          <TextField label={i18n.t('value.add')} maxLength={80} value={typed} onChange={setTyped} />
        </div>
        <Button type="submit" icon={<Plus size={15} aria-hidden />}>
          {i18n.t('skill.add_short')}
        </Button>
      </form>
    </div>
  );
}
