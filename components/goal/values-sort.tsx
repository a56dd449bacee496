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

export interface ValuesSortProps {
  readonly values: readonly RankedValue[];
  readonly onSort: (values: readonly RankedValue[]) => void;
}

/** The values as cards in my order, moved by one press; own ones can be added and removed. */
export function ValuesSort({ values, onSort }: ValuesSortProps): ReactNode {
  const [typed, setTyped] = useState('');
  const move = (from: number, to: number): void => {
    const next = [...values];
    const [card] = next.splice(from, 1);
    if (card !== undefined) next.splice(to, 0, card);
    onSort(next);
  };
  const add = (): void => {
    const name = typed.trim();
    setTyped('');
    if (name === '' || values.some((known) => fold(known.name) === fold(name))) return;
    onSort([...values, { id: `own:${fold(name)}`, name }]);
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
                  onClick={() => onSort(values.filter((other) => other.id !== id))}
                />
              )}
              <IconButton
                label={i18n.t('value.up', { name })}
                icon={<ArrowUp size={16} aria-hidden />}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              />
              <IconButton
                label={i18n.t('value.down', { name })}
                icon={<ArrowDown size={16} aria-hidden />}
                disabled={index === values.length - 1}
                onClick={() => move(index, index + 1)}
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
