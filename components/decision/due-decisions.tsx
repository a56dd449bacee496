import { CalendarClock } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { TimeText } from '@/components/ui/time-text';
import type { Decision } from '@/utils/decision/decision';

export interface DueDecisionsProps {
  readonly decisions: readonly Decision[];
}

/** The choices whose day to look at again has come (C16), each with the way to it; nothing while there is none. */
export function DueDecisions({ decisions }: DueDecisionsProps): ReactNode {
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="due-decisions" className="mb-4 rounded-lg border border-line bg-card p-4">
      <h2 id="due-decisions" className="mb-1 flex items-center gap-2 font-semibold">
        <CalendarClock size={16} aria-hidden className="text-star" />
        {i18n.t('choice.due_title')}
      </h2>
      <ul className="flex flex-col gap-1">
        {decisions.map(({ id, name, options, chosenId, revisitOn }) => (
          <li key={id} className="text-soft">
            <a href={`#/decisions/${id}`} className="text-star underline">
              {name}
            </a>
            {': '}
            {i18n.t('choice.decided', { name: options.find((one) => one.id === chosenId)?.name ?? '' })}{' '}
            {revisitOn !== null && <TimeText iso={revisitOn} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
