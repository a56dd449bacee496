import { useMemo, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { usePersonNotes } from '@/components/person/use-person-notes';
import { viewOfSavedPerson } from '@/components/person/person-view';
import { dayText } from '@/components/ui/time-text';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Person } from '@/utils/person/person';
import { LazyPersonNetwork } from './lazy-person-network';
import { PanelPerson } from './panel-person';
import { BackAndPage } from './saved-posting';

export interface SavedPersonProps {
  readonly db: NorthingDb | null;
  readonly person: Person;
  readonly now: Date;
  readonly onBack: () => void;
  readonly onOpenPosting: (id: string) => void;
}

/** A saved person opened from the list, with the way back and the way to their page. */
export function SavedPerson({ db, person, now, onBack, onOpenPosting }: SavedPersonProps): ReactNode {
  const view = useMemo(() => viewOfSavedPerson(person), [person]);
  const { note, correct, refusal } = usePersonNotes(db, person);
  return (
    <PanelPerson
      view={view}
      takesFocus
      kicker={i18n.t('popup.saved_on', { day: dayText(person.savedAt, navigator.language) })}
      network={<LazyPersonNetwork db={db} person={person} now={now} onOpenPosting={onOpenPosting} />}
      onNote={note}
      onCorrect={correct}
      actions={
        <>
          <RefusalNotice refusal={refusal} />
          <BackAndPage
            url={view.facts.profileUrl ?? person.url}
            label={i18n.t('person.profile')}
            onBack={onBack}
          />
        </>
      }
    />
  );
}
