import { MoonStar } from 'lucide-react';
import { useRef, type ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TimeText } from '@/components/ui/time-text';
import type { QuickKind } from '@/utils/network/quick-exchange';
import type { Touch } from '@/utils/network/touch-queue';
import { personName } from '@/utils/person/person-name';
import { stateWords } from './network-words';
import { QuickLog } from './quick-log';
import { touchWords } from './touch-words';

export interface TouchListProps {
  readonly touches: readonly Touch[];
  readonly now: Date;
  /** Where a person is opened. */
  readonly hrefOf: (personId: string) => string;
  /** Left out where the store can't be written. */
  readonly onLog?: ((touch: Touch, kind: QuickKind) => void) | undefined;
  readonly onSnooze?: ((touch: Touch) => void) | undefined;
}

/** Who to be in touch with this week, and why; each done in one press. */
export function TouchList({ touches, now, hrefOf, onLog, onSnooze }: TouchListProps): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  /** The row goes away with its buttons: who works by the keyboard goes on from the list. */
  const goOn = (): void => list.current?.focus();
  return (
    <ol ref={list} tabIndex={-1} className="flex flex-col outline-none">
      {touches.map((touch) => {
        const { person, step, state } = touch;
        const name = personName(person) || i18n.t('person.unnamed');
        const firm = person.notes.corrections.organisation ?? person.facts.organisation;
        return (
          <li
            key={person.id}
            className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-t border-line px-4 py-3 first:border-t-0 sm:px-5"
          >
            <div className="min-w-0 grow basis-72">
              <p>
                <a href={hrefOf(person.id)} className="font-semibold text-star underline underline-offset-3">
                  {name}
                </a>
                {firm !== null && <span className="text-soft"> · {firm}</span>}
                <span className="text-faint"> · {stateWords(state)}</span>
              </p>
              <p className="text-soft">
                {touchWords(touch)}
                {step !== null && (
                  <span className="text-faint">
                    {' · '}
                    <TimeText iso={step.on} since={now} locale={navigator.language} />
                  </span>
                )}
              </p>
            </div>
            {onLog !== undefined && (
              <div className="flex flex-wrap items-center gap-1.5 max-sm:[&_[role=group]_svg]:hidden">
                <QuickLog
                  name={name}
                  onLog={(kind) => {
                    onLog(touch, kind);
                    goOn();
                  }}
                />
                {onSnooze !== undefined && (
                  <Button
                    small
                    variant="ghost"
                    icon={<MoonStar size={15} aria-hidden />}
                    aria-label={i18n.t('network.snooze', { name })}
                    onClick={() => {
                      onSnooze(touch);
                      goOn();
                    }}
                  >
                    {i18n.t('network.snooze_short')}
                  </Button>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
