import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Kicker } from '@/components/page/kicker';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { SaveBar } from '@/components/page/save-bar';
import { useSave } from '@/components/page/use-save';
import { useNamedPeople } from '@/components/person/use-named-people';
import { usePagePerson } from '@/components/person/use-page-person';
import { usePersonNotes } from '@/components/person/use-person-notes';
import { useActs } from '@/components/store/use-acts';
import { LoadingState } from '@/components/ui/loading-state';
import type { PersonCandidate } from '@/utils/capture/page-reading';
import { LazyPersonNetwork } from './lazy-person-network';
import { PanelPerson } from './panel-person';
import type { PanelPageProps } from './panel-page-props';

/** The person of the page in front. */
export function PagePerson({
  db,
  candidate,
  at,
  now,
  tabId,
  isCurrent,
  takesFocus,
}: PanelPageProps<PersonCandidate>): ReactNode {
  const { site, url, others, firm } = candidate;
  const person = usePagePerson(db, candidate);
  const { saving, save, forget } = useSave(tabId);
  const { undo } = useActs(db);
  const saved = person.state === 'ready' ? person.view.saved : null;
  const { note, correct, refusal } = usePersonNotes(db, saved);
  const named = useNamedPeople(db, others, { site, url, firm }, null);
  if (person.state === 'loading') return <LoadingState label={i18n.t('ui.loading')} lines={6} />;

  const writable = db !== null && db.mode === 'ready';
  const refused = saving.state === 'done' && !saving.outcome.ok ? saving.outcome.reason : null;
  return (
    <PanelPerson
      view={person.view}
      takesFocus={takesFocus}
      kicker={<Kicker kind="person" url={url} at={at} now={now} />}
      network={saved !== null && <LazyPersonNetwork db={db} person={saved} now={now} onOpenPosting={null} />}
      onNote={note}
      onCorrect={correct}
      others={others}
      othersSaved={named.saved ?? []}
      onSaveOther={writable ? named.save : undefined}
      actions={
        <>
          <RefusalNotice refusal={refused ?? refusal ?? named.refusal} />
          {person.view.facts.name !== null && (
            <SaveBar
              kind="person"
              saving={saving}
              isSaved={saved !== null}
              disabled={!writable || !isCurrent}
              onSave={save}
              onUndo={(actId) => void undo(actId).then(() => forget('undone'))}
            />
          )}
        </>
      }
    />
  );
}
