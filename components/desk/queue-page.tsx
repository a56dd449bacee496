import { Handshake } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { DueDecisions } from '@/components/decision/due-decisions';
import { useDueDecisions } from '@/components/decision/use-due-decisions';
import { NetworkingTableView } from '@/components/network/networking-table';
import { SilentList } from '@/components/network/silent-list';
import { TouchList } from '@/components/network/touch-list';
import { useNetwork } from '@/components/network/use-network';
import { useNetworkActs } from '@/components/network/use-network-acts';
import { useQueue } from '@/components/network/use-queue';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { useRemovals } from '@/components/panel/use-removals';
import { useSavedPeople } from '@/components/person/use-saved-people';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadingState } from '@/components/ui/loading-state';
import { localDay } from '@/components/ui/time-text';
import { longSilent } from '@/utils/network/long-silent';
import { networkingTable } from '@/utils/network/networking-table';
import { defaultTie } from '@/utils/network/tie';
import type { Person } from '@/utils/person/person';
import { personName } from '@/utils/person/person-name';
import { say } from '@/utils/platform/say';
import { addDays } from '@/utils/time/iso-day';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';

/** Putting somebody off is for a week; it says nothing about them or me. */
const SNOOZE_DAYS = 7;
const NOBODY: readonly Person[] = [];

/** Who to be in touch with this week, and why (F7). */
export function QueuePage(): ReactNode {
  const { db } = useDesk();
  const [now] = useState(() => new Date());
  const today = localDay(now);
  const people = useSavedPeople(db);
  const network = useNetwork(db);
  const acts = useNetworkActs(db);
  const known = people.state === 'loading' ? null : people.state === 'ready' ? people.people : NOBODY;
  const queue = useQueue(db, known, today);
  const { removePerson, refusal } = useRemovals(db);
  const decisions = useDueDecisions(db, today);
  const silent = useMemo(
    () =>
      known === null || network === undefined ? [] : longSilent(known, network.ties, network.logs, today),
    [known, network, today],
  );

  if (queue === null || network === undefined)
    return (
      <DeskPage title={i18n.t('network.queue')}>
        <LoadingState label={i18n.t('desk.loading')} lines={5} />
      </DeskPage>
    );
  const { touches, waiting, doneThisWeek } = queue;
  const exchanges = [...network.logs.values()].flat();
  return (
    <DeskPage
      title={
        touches.length === 0
          ? i18n.t('network.queue')
          : say({ key: 'network.queue_count', count: touches.length, params: { count: touches.length } })
      }
      name={i18n.t('network.queue')}
      intro={i18n.t('network.queue_intro')}
    >
      <RefusalNotice refusal={acts.refusal ?? refusal} />
      <DueDecisions decisions={decisions} />
      <div className="rounded-lg border border-line bg-card">
        {touches.length === 0 ? (
          <EmptyState
            icon={<Handshake size={28} />}
            title={i18n.t(people.state === 'empty' ? 'network.queue_nobody' : 'network.queue_none')}
            action={
              <a href="#/people" className="text-star underline">
                {i18n.t('network.to_people')}
              </a>
            }
          >
            {i18n.t(people.state === 'empty' ? 'network.queue_nobody_body' : 'network.queue_none_body')}
          </EmptyState>
        ) : (
          <TouchList
            touches={touches}
            now={now}
            hrefOf={(id) => `#/people/${id}`}
            onLog={({ person }, kind) =>
              void acts.logNow(person, kind, {
                postingId: null,
                isFirst: (network.logs.get(person.id)?.length ?? 0) === 0,
                isInternal: network.ties.get(person.id)?.isInternal ?? false,
              })
            }
            onSnooze={({ person }) =>
              void acts.setTie(
                person,
                {
                  ...(network.ties.get(person.id) ?? defaultTie(person.id)),
                  snoozedUntil: addDays(today, SNOOZE_DAYS),
                },
                i18n.t('network.snoozed', { name: personName(person) }),
              )
            }
          />
        )}
      </div>
      <div className="mt-4 empty:hidden">
        <SilentList
          silent={silent}
          now={now}
          hrefOf={(id) => `#/people/${id}`}
          onKeep={({ person }) =>
            void acts.setTie(
              person,
              { ...(network.ties.get(person.id) ?? defaultTie(person.id)), keptOn: today },
              i18n.t('network.silent_kept', { name: personName(person) }),
            )
          }
          onRemove={({ person }) => removePerson?.(person)}
        />
      </div>
      {exchanges.length > 0 && (
        <div className="mt-4">
          <NetworkingTableView table={networkingTable(exchanges, today)} />
        </div>
      )}
      <p className="mt-3 text-sm text-faint">
        {doneThisWeek > 0 &&
          `${say({ key: 'network.queue_done', count: doneThisWeek, params: { count: doneThisWeek } })} `}
        {waiting > 0 && say({ key: 'network.queue_waiting', count: waiting, params: { count: waiting } })}
      </p>
    </DeskPage>
  );
}
