import { ExternalLink, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';

import { i18n } from '#i18n';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { PanelPerson } from '@/components/panel/panel-person';
import { PersonNetwork } from '@/components/panel/person-network';
import { useRemovals } from '@/components/panel/use-removals';
import { currentPerson, viewOfSavedPerson } from '@/components/person/person-view';
import { usePersonNotes } from '@/components/person/use-person-notes';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { dayText } from '@/components/ui/time-text';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Person } from '@/utils/person/person';
import { OutLink } from './out-link';
import { SideCard } from './side-card';

export interface PersonDetailProps {
  readonly db: NorthingDb;
  /** The open person, or `gone` for an address that leads to nobody. */
  readonly person: Person | 'gone';
}

/** Everything about one saved person, with the area they recruit for and my notes. */
export function PersonDetail({ db, person }: PersonDetailProps): ReactNode {
  const [, go] = useLocation();
  const close = useCallback(() => go('/people'), [go]);
  return (
    <SideCard label={i18n.t('desk.people_detail')} closeLabel={i18n.t('desk.people_close')} onClose={close}>
      {person === 'gone' ? (
        <EmptyState title={i18n.t('desk.people_gone')}>{i18n.t('desk.people_gone_body')}</EmptyState>
      ) : (
        <Details db={db} person={person} onRemoved={close} />
      )}
    </SideCard>
  );
}

interface DetailsProps {
  readonly db: NorthingDb;
  readonly person: Person;
  readonly onRemoved: () => void;
}

function Details({ db, person, onRemoved }: DetailsProps): ReactNode {
  const { note, correct, refusal } = usePersonNotes(db, person);
  const { removePerson, refusal: removeRefusal } = useRemovals(db);
  const [now] = useState(() => new Date());
  const [, go] = useLocation();
  return (
    <PanelPerson
      view={viewOfSavedPerson(person)}
      takesFocus
      kicker={i18n.t('popup.saved_on', { day: dayText(person.savedAt, navigator.language) })}
      network={<PersonNetwork db={db} person={person} now={now} onOpenPosting={(id) => go(`/jobs/${id}`)} />}
      onNote={note}
      onCorrect={correct}
      actions={
        <div className="flex flex-wrap items-center gap-2">
          <OutLink
            url={currentPerson(person).profileUrl ?? person.url}
            icon={<ExternalLink size={15} aria-hidden />}
          >
            {i18n.t('desk.people_open')}
          </OutLink>
          {removePerson && (
            <Button
              variant="ghost"
              icon={<Trash2 size={15} aria-hidden />}
              onClick={() => {
                removePerson(person);
                onRemoved();
              }}
            >
              {i18n.t('desk.jobs_remove')}
            </Button>
          )}
          <RefusalNotice refusal={refusal ?? removeRefusal} />
        </div>
      }
    />
  );
}
