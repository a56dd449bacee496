import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import { Notice } from '@/components/ui/notice';
import { TimeText } from '@/components/ui/time-text';
import { contactState, lastContact } from '@/utils/network/contact-state';
import type { Exchange } from '@/utils/network/exchange';
import { openPromises, openStep } from '@/utils/network/open-steps';
import { reciprocity } from '@/utils/network/reciprocity';
import { stateWords } from './network-words';

export interface PersonStandingProps {
  readonly log: readonly Exchange[];
  readonly now: Date;
  /** ISO day. */
  readonly today: string;
  /** What I could offer, for when more was taken than given. */
  readonly offers: ReactNode;
}

/** How we stand: state from the log, last contact, the agreed next step, and a nudge when more was taken than given. */
export function PersonStanding({ log, now, today, offers }: PersonStandingProps): ReactNode {
  const last = lastContact(log, today);
  const step = openStep(log);
  const promises = openPromises(log);
  const { isOwing, lastGiven } = reciprocity(log, today);
  const when = (day: string): ReactNode => <TimeText iso={day} since={now} locale={navigator.language} />;
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Chip tone="star">{stateWords(contactState(log, today))}</Chip>
        {last !== null && (
          <span className="text-soft">
            {i18n.t('network.last_contact')} {when(last)}
          </span>
        )}
      </p>
      {step !== null && (
        <p>
          <span className="font-semibold">{i18n.t('network.next_step')}</span>{' '}
          {step.what === '' ? i18n.t('exchange.next_any') : step.what}, {when(step.on)}
        </p>
      )}
      {promises.length > 0 && (
        <div>
          <p className="font-semibold">{i18n.t('network.open_promises')}</p>
          <ul className="list-disc pl-5">
            {promises.map(({ exchangeId, what, by }) => (
              <li key={exchangeId}>
                {what}
                {by !== null && <span className="text-soft">, {when(by)}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {isOwing && (
        <Notice kind="info" title={i18n.t('network.offer_first')}>
          {lastGiven === null ? (
            i18n.t('network.never_given')
          ) : (
            <>
              {i18n.t('network.last_given')} {when(lastGiven)}
            </>
          )}
          <div className="mt-1">{offers}</div>
        </Notice>
      )}
    </div>
  );
}
