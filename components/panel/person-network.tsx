import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { useProfile } from '@/components/fit/use-profile';
import { ExchangeLog } from '@/components/network/exchange-log';
import { MessageWriter } from '@/components/network/message-writer';
import { PersonStanding } from '@/components/network/person-standing';
import { QuickLog } from '@/components/network/quick-log';
import { TieFields } from '@/components/network/tie-fields';
import { useCopyMessage } from '@/components/network/use-copy-message';
import { usePersonNetwork } from '@/components/network/use-network';
import { useNetworkActs } from '@/components/network/use-network-acts';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { currentPerson } from '@/components/person/person-view';
import { usePitch } from '@/components/pitch/use-pitch';
import { Disclosure } from '@/components/ui/disclosure';
import { SamePeopleNotices } from '@/components/person/same-people-notices';
import { useSamePeople } from '@/components/person/use-same-people';
import { LoadingState } from '@/components/ui/loading-state';
import { Section } from '@/components/ui/section';
import { localDay } from '@/components/ui/time-text';
import type { NorthingDb } from '@/utils/db/northing-db';
import { recruiterRecord } from '@/utils/network/recruiter-record';
import { suggestAreas } from '@/utils/network/suggest-areas';
import { targetAreas } from '@/utils/network/target-area';
import type { Person } from '@/utils/person/person';
import { personName } from '@/utils/person/person-name';
import { currentFacts } from '@/utils/posting/current-facts';
import { BroughtRoles } from './brought-roles';
import { PersonOffers } from './person-offers';
import { RoutesThrough } from './routes-through';
import { useBroughtRoles } from './use-brought-roles';

export interface PersonNetworkProps {
  readonly db: NorthingDb | null;
  readonly person: Person;
  readonly now: Date;
  /** Opens a saved job; null where there is no way to it. */
  readonly onOpenPosting: ((id: string) => void) | null;
}

/** What is between me and a saved person: how we stand, what passed, what they brought, and what I say of the tie. */
export function PersonNetwork({ db, person, now, onOpenPosting }: PersonNetworkProps): ReactNode {
  const network = usePersonNetwork(db, person.id);
  const acts = useNetworkActs(db);
  const same = useSamePeople(db, person);
  const profile = useProfile(db);
  const { pitch } = usePitch(db);
  const copy = useCopyMessage();
  const roles = useBroughtRoles(db, person.id, profile);
  const record = useMemo(
    () => (roles === null || network === undefined ? null : recruiterRecord(person.id, roles, network.log)),
    [roles, network, person.id],
  );
  if (network === undefined || record === null || profile.state === 'loading')
    return <LoadingState label={i18n.t('ui.loading')} lines={3} />;

  const { log, tie } = network;
  const { goals } = profile;
  const today = localDay(now);
  const writable = db !== null && db.mode === 'ready';
  const about = record.roles.map(({ posting }) => ({
    id: posting.id,
    title: currentFacts(posting).title ?? i18n.t('posting.untitled'),
  }));
  return (
    <>
      <RefusalNotice refusal={acts.refusal ?? same.refusal} />
      <SamePeopleNotices same={same} />
      <Section title={i18n.t('network.standing')}>
        <div className="flex flex-col gap-3">
          <PersonStanding
            log={log}
            now={now}
            today={today}
            offers={<PersonOffers db={db} person={person} tie={tie} />}
          />
          {writable && (
            <QuickLog
              name={personName(person)}
              onLog={(kind) =>
                void acts.logNow(person, kind, {
                  postingId: null,
                  isFirst: log.length === 0,
                  isInternal: tie.isInternal,
                })
              }
            />
          )}
        </div>
      </Section>
      <Section title={i18n.t('exchange.title')}>
        <ExchangeLog
          log={log}
          about={about}
          renderRoutes={(postingId) => {
            const posting = record.roles.find((role) => role.posting.id === postingId)?.posting;
            return posting && <RoutesThrough db={db} posting={posting} person={person} today={today} />;
          }}
          now={now}
          today={today}
          onSave={writable ? (exchange) => acts.save(person, exchange) : undefined}
          onRemove={(exchange) => acts.remove(person, exchange)}
        />
      </Section>
      <Section title={i18n.t('network.roles')}>
        <BroughtRoles record={record} onOpen={onOpenPosting} />
      </Section>
      <Disclosure title={i18n.t('message.title')}>
        <MessageWriter
          person={person}
          log={log}
          postings={record.roles.map(({ posting }) => posting)}
          headline={pitch?.headline ?? ''}
          today={today}
          onCopy={copy}
        />
      </Disclosure>
      {writable && (
        <Section title={i18n.t('network.tie')}>
          <TieFields
            tie={tie}
            suggested={suggestAreas(
              person,
              targetAreas(goals),
              tie.areas,
              record.roles.map(({ posting }) => posting),
            )}
            goals={goals}
            recruits={currentPerson(person).kind.endsWith('recruiter')}
            onChange={(changed) => acts.setTie(person, changed)}
          />
        </Section>
      )}
    </>
  );
}
