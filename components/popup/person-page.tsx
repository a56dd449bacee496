import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Kicker } from '@/components/page/kicker';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { SaveBar } from '@/components/page/save-bar';
import { useEnter } from '@/components/page/use-enter';
import { useSave } from '@/components/page/use-save';
import { TeamHeading } from '@/components/person/team-heading';
import { TeamList } from '@/components/person/team-list';
import { useNamedPeople } from '@/components/person/use-named-people';
import { usePersonNotes } from '@/components/person/use-person-notes';
import { usePagePerson } from '@/components/person/use-page-person';
import { useActs } from '@/components/store/use-acts';
import { LoadingState } from '@/components/ui/loading-state';
import type { PersonCandidate } from '@/utils/capture/page-reading';
import { OpenPanelButton } from './open-panel-button';
import { CopyPitch } from '@/components/pitch/copy-pitch';
import { PopupDue } from './popup-due';
import { PopupFrame } from './popup-frame';
import type { PopupPageProps } from './popup-page-props';
import { PopupPerson } from './popup-person';

/** The popup on a person's page. */
export function PersonPage({
  db,
  candidate,
  at,
  now,
  tabId,
  surfaces,
  notices,
  early,
}: PopupPageProps<PersonCandidate>): ReactNode {
  const person = usePagePerson(db, candidate);
  const { saving, save, forget } = useSave(tabId);
  const { undo } = useActs(db);
  const writable = db !== null && db.mode === 'ready';
  const saved = person.state === 'ready' ? person.view.saved : null;
  const isSaved = saved !== null;
  const { note } = usePersonNotes(db, saved);
  const { site, url, others, firm } = candidate;
  const named = useNamedPeople(db, others, { site, url, firm }, null);
  const isTeam = candidate.fields.name === undefined && others.length > 0;
  useEnter(
    writable && person.state === 'ready' && !isSaved && !isTeam && saving.state !== 'saving' ? save : null,
    db === null || person.state === 'loading',
    early.save,
  );

  return (
    <PopupFrame
      footer={
        isTeam ? (
          <OpenPanelButton surfaces={surfaces} />
        ) : (
          <SaveBar
            kind="person"
            keys="⏎"
            saving={saving}
            isSaved={isSaved}
            disabled={!writable}
            onSave={save}
            onUndo={(actId) => void undo(actId).then(() => forget('undone'))}
          >
            <OpenPanelButton surfaces={surfaces} />
          </SaveBar>
        )
      }
    >
      {notices}
      <RefusalNotice
        refusal={saving.state === 'done' && !saving.outcome.ok ? saving.outcome.reason : named.refusal}
      />
      {person.state === 'loading' ? (
        <LoadingState label={i18n.t('ui.loading')} />
      ) : isTeam ? (
        <>
          <TeamHeading
            kicker={<Kicker kind="person" url={candidate.url} at={at} now={now} />}
            firm={person.view.facts.organisation}
          />
          <TeamList people={others} saved={named.saved ?? []} onSave={writable ? named.save : undefined} />
        </>
      ) : (
        <PopupPerson
          view={person.view}
          kicker={<Kicker kind="person" url={candidate.url} at={at} now={now} />}
          savedBefore={saving.state === 'idle'}
          onKind={
            note === null || saved === null
              ? undefined
              : (kind) => void note({ corrections: { ...saved.notes.corrections, kind } })
          }
        />
      )}
      <PopupDue db={db} now={now} surfaces={surfaces} />
      <CopyPitch db={db} />
    </PopupFrame>
  );
}
