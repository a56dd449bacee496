import { Scale, X } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import type { Decision } from '@/utils/decision/decision';
import { dueFirst, isDueAgain } from '@/utils/decision/due-revisits';

export interface DecisionListProps {
  readonly decisions: readonly Decision[];
  /** ISO day. */
  readonly today: string;
  readonly onBegin: (name: string) => void;
  readonly onRemove: (decision: Decision) => void;
}

/** Every comparison with what was chosen and when to look at it again, those whose day has come first, and a field to begin one. */
export function DecisionList({ decisions, today, onBegin, onRemove }: DecisionListProps): ReactNode {
  const [name, setName] = useState('');
  return (
    <div className="flex flex-col gap-4">
      <form
        className="grid max-w-lg grid-cols-[minmax(0,1fr)_auto] items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onBegin(name.trim());
          setName('');
        }}
      >
        <TextField
          label={i18n.t('choice.name')}
          placeholder={i18n.t('choice.name_hint')}
          maxLength={200}
          value={name}
          onChange={setName}
        />
        <Button variant="main" type="submit">
          {i18n.t('choice.begin')}
        </Button>
      </form>
      <div className="rounded-lg border border-line bg-card">
        {decisions.length === 0 ? (
          <EmptyState icon={<Scale size={28} />} title={i18n.t('choice.empty')}>
            {i18n.t('choice.empty_body')}
          </EmptyState>
        ) : (
          <ul>
            {dueFirst(decisions, today).map((decision) => (
              <li
                key={decision.id}
                className="flex items-center gap-3 border-t border-line px-4 py-2.5 first:border-t-0"
              >
                <div className="min-w-0 grow">
                  <a href={`#/decisions/${decision.id}`} className="font-semibold text-star underline">
                    {decision.name}
                  </a>
                  <p className="text-sm text-soft">
                    {isDueAgain(decision, today) && (
                      <span className="font-semibold text-bills">{i18n.t('choice.due')} </span>
                    )}
                    {stateText(decision)}
                  </p>
                </div>
                <IconButton
                  label={i18n.t('choice.drop', { name: decision.name })}
                  icon={<X size={16} aria-hidden />}
                  onClick={() => onRemove(decision)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function stateText({ options, chosenId, revisitOn }: Decision): string {
  const chosen = options.find(({ id }) => id === chosenId);
  if (chosen === undefined) return i18n.t('choice.undecided', { n: String(options.length) });
  if (revisitOn === null) return i18n.t('choice.decided', { name: chosen.name });
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
  return i18n.t('choice.decided_until', { name: chosen.name, day: day.format(new Date(revisitOn)) });
}
