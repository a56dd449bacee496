import { ExternalLink, MessagesSquare, Trash2 } from 'lucide-react';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';

import { i18n } from '#i18n';
import type { ProfileState } from '@/components/fit/use-profile';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { PostingInPanel } from '@/components/panel/posting-in-panel';
import { useRemovals } from '@/components/panel/use-removals';
import { AdLink } from '@/components/posting/ad-link';
import { viewOfSaved } from '@/components/posting/posting-view';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import { dayText } from '@/components/ui/time-text';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Posting } from '@/utils/posting/posting';
import { outLook } from './out-link';
import { SideCard } from './side-card';

export interface JobDetailProps {
  readonly db: NorthingDb;
  /** The open job, or `gone` for an address that leads to none. */
  readonly posting: Posting | 'gone';
  readonly profile: ProfileState;
  readonly now: Date;
  /** Where closing leads back to. */
  readonly backTo: string;
}

/** Everything about one saved job, beside the list or, on a narrow window, in its place. */
export function JobDetail({ db, posting, profile, now, backTo }: JobDetailProps): ReactNode {
  const [, go] = useLocation();
  const close = useCallback(() => go(backTo), [go, backTo]);
  const { removePosting, refusal } = useRemovals(db);
  return (
    <SideCard label={i18n.t('desk.jobs_detail')} closeLabel={i18n.t('desk.jobs_close')} onClose={close}>
      {posting === 'gone' ? (
        <EmptyState title={i18n.t('desk.jobs_gone')}>{i18n.t('desk.jobs_gone_body')}</EmptyState>
      ) : (
        <PostingInPanel
          db={db}
          view={viewOfSaved(posting)}
          profile={profile}
          now={now}
          surfaces={{ openPanel: null, openDesk: go }}
          takesFocus
          kicker={i18n.t('popup.saved_on', { day: dayText(posting.savedAt, navigator.language) })}
          actions={
            <div className="flex flex-wrap items-center gap-2">
              <AdLink url={posting.url} className={outLook}>
                <ExternalLink size={15} aria-hidden />
                {i18n.t('desk.jobs_open_ad')}
              </AdLink>
              <a
                href={`#/evidence/for/${posting.id}`}
                className="inline-flex min-h-9 items-center gap-2 px-2 font-semibold text-star"
              >
                <MessagesSquare size={15} aria-hidden />
                {i18n.t('story.prepare')}
              </a>
              {removePosting && (
                <IconButton
                  className="ml-auto"
                  label={i18n.t('desk.jobs_remove')}
                  icon={<Trash2 size={16} aria-hidden />}
                  onClick={() => {
                    removePosting(posting);
                    close();
                  }}
                />
              )}
              <RefusalNotice refusal={refusal} />
            </div>
          }
        />
      )}
    </SideCard>
  );
}
