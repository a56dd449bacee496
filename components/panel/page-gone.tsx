import { useMemo, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { useProfile, type ProfileState } from '@/components/fit/use-profile';
import { RefusalNotice } from '@/components/page/refusal-notice';
import type { Surfaces } from '@/components/page/surfaces';
import { viewOfSaved } from '@/components/posting/posting-view';
import { Button } from '@/components/ui/button';
import { LoadingState } from '@/components/ui/loading-state';
import { Notice } from '@/components/ui/notice';
import { dayText } from '@/components/ui/time-text';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Posting } from '@/utils/posting/posting';
import { PostingInPanel } from './posting-in-panel';
import { useGonePosting } from './use-gone-posting';

export interface PageGoneProps {
  readonly db: NorthingDb | null;
  readonly url: string;
  readonly now: Date;
  readonly surfaces: Surfaces;
  /** What to show where nothing was saved of it. */
  readonly otherwise: ReactNode;
}

/** A page that says its job is closed: the saved copy, where there is one. */
export function PageGone({ db, url, now, surfaces, otherwise }: PageGoneProps): ReactNode {
  const { found, note, takeBack, refusal } = useGonePosting(db, url);
  const profile = useProfile(db);
  if (found === undefined || profile.state === 'loading')
    return <LoadingState label={i18n.t('ui.loading')} lines={6} />;
  if (found === null) return otherwise;
  return (
    <>
      <div className="px-4 pt-3.5">
        <RefusalNotice refusal={refusal} />
        <Notice
          kind="info"
          title={i18n.t('page.gone_saved')}
          action={
            <>
              {found.goneAt === null && db?.mode === 'ready' && (
                <Button small onClick={note}>
                  {i18n.t('page.gone_note')}
                </Button>
              )}
              {found.goneAt !== null && takeBack !== null && (
                <Button small onClick={takeBack}>
                  {i18n.t('ui.undo')}
                </Button>
              )}
            </>
          }
        >
          {found.goneAt === null
            ? i18n.t('page.gone_saved_body', { day: dayText(found.savedAt, navigator.language) })
            : i18n.t('page.gone_noted', { day: dayText(found.goneAt, navigator.language) })}
        </Notice>
      </div>
      <Saved db={db} posting={found} profile={profile} now={now} surfaces={surfaces} />
    </>
  );
}

interface SavedProps extends Pick<PageGoneProps, 'db' | 'now' | 'surfaces'> {
  readonly posting: Posting;
  readonly profile: ProfileState;
}

function Saved({ db, posting, profile, now, surfaces }: SavedProps): ReactNode {
  const view = useMemo(() => viewOfSaved(posting), [posting]);
  return (
    <PostingInPanel db={db} view={view} profile={profile} now={now} surfaces={surfaces} actions={null} />
  );
}
