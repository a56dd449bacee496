import type { ReactNode, RefObject } from 'react';
import { i18n } from '#i18n';
import { GoalChip } from '@/components/fit/goal-chip';
import { ProfilePrompt } from '@/components/fit/profile-prompt';
import { useProfile } from '@/components/fit/use-profile';
import { useReport } from '@/components/fit/use-report';
import { RouteNotice } from '@/components/network/route-notice';
import { Kicker } from '@/components/page/kicker';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { SaveBar } from '@/components/page/save-bar';
import { useEarlyEnter } from '@/components/page/use-early-enter';
import { useEnter } from '@/components/page/use-enter';
import { useSave } from '@/components/page/use-save';
import { usePostingNetwork } from '@/components/panel/use-posting-network';
import { useNamedPeople } from '@/components/person/use-named-people';
import { CopyPitch } from '@/components/pitch/copy-pitch';
import { usePagePosting } from '@/components/posting/use-page-posting';
import type { PostingView } from '@/components/posting/posting-view';
import { useActs } from '@/components/store/use-acts';
import { LoadingState } from '@/components/ui/loading-state';
import { localDay } from '@/components/ui/time-text';
import type { PostingCandidate } from '@/utils/capture/page-reading';
import { OpenPanelButton } from './open-panel-button';
import { PopupDue } from './popup-due';
import { PopupFrame } from './popup-frame';
import { PopupPosting } from './popup-posting';
import { QuickView } from './quick-view';
import { useQuickView } from './use-quick-view';
import type { PopupPageProps } from './popup-page-props';

/** The popup on a job ad. */
export function PostingPage(props: PopupPageProps<PostingCandidate>): ReactNode {
  const posting = usePagePosting(props.db, props.candidate);
  const early = useEarlyEnter(posting.state === 'loading');
  if (posting.state === 'loading')
    return (
      <PopupFrame footer={<OpenPanelButton surfaces={props.surfaces} />}>
        <LoadingState label={i18n.t('ui.loading')} lines={5} />
      </PopupFrame>
    );
  return <Ready {...props} view={posting.view} early={early} />;
}

function Ready({
  db,
  at,
  now,
  tabId,
  surfaces,
  storeNotice,
  view,
  early,
}: PopupPageProps<PostingCandidate> & {
  readonly view: PostingView;
  readonly early: RefObject<boolean>;
}): ReactNode {
  const profile = useProfile(db);
  const report = useReport(view, profile);
  const { saving, save, forget } = useSave(tabId);
  const { undo } = useActs(db);
  const people = useNamedPeople(db, view.facts.people, view, view.saved?.id ?? null);
  const network = usePostingNetwork(db, view, localDay(now));
  const writable = db !== null && db.mode === 'ready';
  const isSaved = view.saved !== null;
  const quick = useQuickView(db, view.saved, save);
  useEnter(writable && !isSaved && saving.state !== 'saving' ? save : null, db === null, early);

  const refused = saving.state === 'done' && !saving.outcome.ok ? saving.outcome.reason : null;
  return (
    <PopupFrame
      aside={profile.state !== 'loading' && <GoalChip goals={profile.goals} />}
      footer={
        <SaveBar
          kind="posting"
          keys="⏎"
          saving={saving}
          isSaved={isSaved}
          disabled={!writable}
          onSave={save}
          onUndo={(actId) => void undo(actId).then(() => forget('undone'))}
        >
          <OpenPanelButton surfaces={surfaces} />
        </SaveBar>
      }
    >
      {storeNotice}
      <RefusalNotice refusal={refused ?? people.refusal} />
      {network !== undefined && <RouteNotice routes={network.routes} />}
      <PopupPosting
        db={db}
        view={view}
        kicker={<Kicker kind="posting" url={view.url} at={at} now={now} />}
        now={now}
        report={report}
        prompt={
          <ProfilePrompt
            profile={profile}
            onGoals={() => surfaces.openDesk('/goals')}
            onSkills={() => surfaces.openDesk('/skills')}
          />
        }
        uncompared={profile.state !== 'loading' && profile.skills.length === 0}
        quickView={writable && <QuickView chosen={quick.chosen} onChoose={quick.choose} />}
        savedBefore={saving.state === 'idle'}
        peopleSaved={people.saved ?? []}
        onSavePerson={writable ? people.save : undefined}
      />
      <PopupDue db={db} now={now} surfaces={surfaces} />
      <CopyPitch db={db} />
    </PopupFrame>
  );
}
