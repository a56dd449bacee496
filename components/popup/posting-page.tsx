import type { ReactNode } from 'react';
import { GoalChip } from '@/components/fit/goal-chip';
import { ProfilePrompt } from '@/components/fit/profile-prompt';
import { openRequirements } from '@/components/fit/open-requirements';
import { useAskedBy } from '@/components/fit/use-asked-by';
import { useProfile, type KnownProfile } from '@/components/fit/use-profile';
import { useReport } from '@/components/fit/use-report';
import { RouteNotice } from '@/components/network/route-notice';
import { Kicker } from '@/components/page/kicker';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { SaveBar } from '@/components/page/save-bar';
import { useEnter } from '@/components/page/use-enter';
import { useSave } from '@/components/page/use-save';
import { usePostingNetwork } from '@/components/panel/use-posting-network';
import { useNamedPeople } from '@/components/person/use-named-people';
import { CopyPitch } from '@/components/pitch/copy-pitch';
import { usePagePosting } from '@/components/posting/use-page-posting';
import type { PostingView } from '@/components/posting/posting-view';
import { useActs } from '@/components/store/use-acts';
import { localDay } from '@/components/ui/time-text';
import type { Report } from '@/utils/fit/report';
import type { PostingCandidate } from '@/utils/capture/page-reading';
import { OpenPanelButton } from './open-panel-button';
import { PopupDue } from './popup-due';
import { PopupFrame } from './popup-frame';
import { PopupPosting } from './popup-posting';
import { QuickView } from './quick-view';
import { useEarlyVerdict } from './use-early-verdict';
import { useQuickView } from './use-quick-view';
import type { PopupPageProps } from './popup-page-props';

export interface PostingPageProps extends PopupPageProps<PostingCandidate> {
  /** What stands there until everything is known. */
  readonly first: ReactNode;
}

/** The popup on a job ad. */
export function PostingPage({ first, ...props }: PostingPageProps): ReactNode {
  const posting = usePagePosting(props.db, props.candidate);
  const profile = useProfile(props.db);
  const view = posting.state === 'ready' ? posting.view : null;
  const report = useReport(view, profile);
  if (view === null || profile.state === 'loading' || report === null) return first;
  return <Ready {...props} view={view} profile={profile} report={report} />;
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
  profile,
  report,
}: PopupPageProps<PostingCandidate> & {
  readonly view: PostingView;
  readonly profile: KnownProfile;
  readonly report: Report;
}): ReactNode {
  const asked = useAskedBy(db, openRequirements(report.ready)[0]?.requirement);
  const { saving, save, forget } = useSave(tabId);
  const { undo } = useActs(db);
  const people = useNamedPeople(db, view.facts.people, view, view.saved?.id ?? null);
  const network = usePostingNetwork(db, view, localDay(now));
  const writable = db !== null && db.mode === 'ready';
  const isSaved = view.saved !== null;
  const hasSkills = profile.skills.length > 0;
  const quick = useQuickView(db, view.saved, save);
  useEnter(writable && !isSaved && saving.state !== 'saving' ? save : null, db === null, early.save);
  useEarlyVerdict(early, quick.choose);

  const refused = saving.state === 'done' && !saving.outcome.ok ? saving.outcome.reason : null;
  return (
    <PopupFrame
      aside={<GoalChip goals={profile.goals} />}
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
      <PopupPosting
        view={view}
        kicker={<Kicker kind="posting" url={view.url} at={at} now={now} />}
        now={now}
        report={report}
        asked={asked}
        prompt={
          <ProfilePrompt
            goals={profile.goals}
            hasSkills={hasSkills}
            onGoals={() => surfaces.openDesk('/goals')}
            onSkills={() => surfaces.openDesk('/skills')}
          />
        }
        uncompared={!hasSkills}
        quickView={writable && <QuickView chosen={quick.chosen} onChoose={quick.choose} />}
        savedBefore={saving.state === 'idle'}
        peopleSaved={people.saved ?? []}
        onSavePerson={writable ? people.save : undefined}
      />
      {network !== undefined && <RouteNotice routes={network.routes} />}
      <PopupDue db={db} now={now} surfaces={surfaces} />
      <CopyPitch db={db} />
    </PopupFrame>
  );
}
