import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { TimeText } from '@/components/ui/time-text';
import type { Silent } from '@/utils/network/long-silent';
import { personName } from '@/utils/person/person-name';
import { say } from '@/utils/platform/say';

export interface SilentListProps {
  readonly silent: readonly Silent[];
  readonly now: Date;
  readonly hrefOf: (personId: string) => string;
  readonly onKeep: (silent: Silent) => void;
  readonly onRemove: (silent: Silent) => void;
}

const SHOWN = 10;

/** People without contact for 24 months: keep or remove, one press each; nothing while there are none. */
export function SilentList({ silent, now, hrefOf, onKeep, onRemove }: SilentListProps): ReactNode {
  if (silent.length === 0) return null;
  return (
    <Disclosure
      title={say({ key: 'network.silent', count: silent.length, params: { count: silent.length } })}
    >
      <p className="text-soft">{i18n.t('network.silent_body')}</p>
      <ul>
        {silent.slice(0, SHOWN).map((one) => {
          const name = personName(one.person) || i18n.t('person.unnamed');
          return (
            <li
              key={one.person.id}
              className="flex flex-wrap items-center justify-between gap-2 border-t border-line py-2 first:border-t-0"
            >
              <span className="min-w-0">
                <a
                  href={hrefOf(one.person.id)}
                  className="inline-block min-h-6 text-star underline underline-offset-3"
                >
                  {name}
                </a>
                <span className="text-faint">
                  {' · '}
                  <TimeText iso={one.since} since={now} locale={navigator.language} />
                </span>
              </span>
              <span className="flex gap-1.5">
                <Button
                  small
                  aria-label={i18n.t('network.silent_keep', { name })}
                  onClick={() => onKeep(one)}
                >
                  {i18n.t('network.silent_keep_short')}
                </Button>
                <Button
                  small
                  variant="ghost"
                  aria-label={i18n.t('panel.remove', { name })}
                  onClick={() => onRemove(one)}
                >
                  {i18n.t('desk.jobs_remove')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
