import { BellRing } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import type { Touch } from '@/utils/network/touch-queue';
import { personName } from '@/utils/person/person-name';
import { touchWords } from './touch-words';

export interface NextDueProps {
  readonly touch: Touch;
  /** How many more there are behind it. */
  readonly more: number;
  readonly onOpen: () => void;
}

/** The next thing due in one line, leading to the whole queue. */
export function NextDue({ touch, more, onOpen }: NextDueProps): ReactNode {
  const name = personName(touch.person) || i18n.t('person.unnamed');
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex min-h-8 w-full items-start gap-2 rounded-md border border-line bg-sunk px-2.5 py-1.5 text-left text-sm hover:border-edge"
    >
      <BellRing size={15} aria-hidden className="mt-0.5 shrink-0 text-star" />
      <span className="min-w-0">
        <span className="font-semibold">{i18n.t('network.next_due', { name })}</span>{' '}
        <span className="text-soft">{touchWords(touch)}</span>
        {more > 0 && (
          <span className="block text-faint">{i18n.t('network.next_due_more', { count: String(more) })}</span>
        )}
      </span>
    </button>
  );
}
