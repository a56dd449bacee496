import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { RefusalNotice } from '@/components/page/refusal-notice';
import type { Surfaces } from '@/components/page/surfaces';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { dayText } from '@/components/ui/time-text';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { TabReading } from '@/utils/messages/contract';
import { currentFacts } from '@/utils/posting/current-facts';
import { uiLocale } from '@/components/posting/fact-text';
import { useMovedAd } from './use-moved-ad';

export interface MovedNoticeProps {
  readonly db: NorthingDb;
  readonly found: TabReading;
  readonly surfaces: Surfaces;
}

/** Says that a saved ad no longer stands where it was saved, and leads to what was saved of it; nothing on other pages. */
export function MovedNotice({ db, found, surfaces }: MovedNoticeProps): ReactNode {
  const { moved, note, takeBack, refusal } = useMovedAd(db, found);
  if (moved === null) return null;
  const day = (instant: string): string => dayText(instant, uiLocale());
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <Notice
        kind="warn"
        title={i18n.t('moved.title', { title: currentFacts(moved).title ?? '' })}
        action={
          <>
            {moved.goneAt === null && db.mode === 'ready' && (
              <Button small onClick={note}>
                {i18n.t('page.gone_note')}
              </Button>
            )}
            {moved.goneAt !== null && takeBack !== null && (
              <Button small onClick={takeBack}>
                {i18n.t('ui.undo')}
              </Button>
            )}
            <Button small variant="ghost" onClick={() => surfaces.openDesk(`/jobs/${moved.id}`)}>
              {i18n.t('moved.show')}
            </Button>
          </>
        }
      >
        {moved.goneAt === null
          ? i18n.t('moved.body', { day: day(moved.savedAt) })
          : i18n.t('moved.noted', { day: day(moved.goneAt) })}
      </Notice>
    </>
  );
}
