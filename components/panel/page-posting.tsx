import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { useProfile } from '@/components/fit/use-profile';
import { Kicker } from '@/components/page/kicker';
import { SaveBar } from '@/components/page/save-bar';
import { useSave } from '@/components/page/use-save';
import { PageChanges } from '@/components/posting/page-changes';
import { usePagePosting } from '@/components/posting/use-page-posting';
import { useActs } from '@/components/store/use-acts';
import { LoadingState } from '@/components/ui/loading-state';
import type { PostingCandidate } from '@/utils/capture/page-reading';
import type { PanelPageProps } from './panel-page-props';
import { PostingInPanel } from './posting-in-panel';

/** The job ad of the page in front. */
export function PagePosting({
  db,
  candidate,
  at,
  now,
  tabId,
  surfaces,
  isCurrent,
  takesFocus,
}: PanelPageProps<PostingCandidate>): ReactNode {
  const posting = usePagePosting(db, candidate);
  const profile = useProfile(db);
  const { saving, save, forget } = useSave(tabId);
  const { undo } = useActs(db);
  if (posting.state === 'loading' || profile.state === 'loading')
    return <LoadingState label={i18n.t('ui.loading')} lines={6} />;

  const { view } = posting;
  const writable = db !== null && db.mode === 'ready';
  return (
    <PostingInPanel
      db={db}
      view={view}
      skills={posting.skills}
      profile={profile}
      now={now}
      surfaces={surfaces}
      takesFocus={takesFocus}
      kicker={
        <Kicker kind="posting" url={view.url} at={at} now={now} isBestEffort={view.site === 'generic'} />
      }
      refusal={saving.state === 'done' && !saving.outcome.ok ? saving.outcome.reason : null}
      actions={
        <>
          <SaveBar
            kind="posting"
            saving={saving}
            isSaved={view.saved !== null}
            disabled={!writable || !isCurrent}
            onSave={save}
            onUndo={(actId) => void undo(actId).then(() => forget('undone'))}
          />
          <PageChanges
            db={db}
            view={view}
            read={posting.read}
            onTakeOver={writable && isCurrent ? save : undefined}
          />
        </>
      }
    />
  );
}
