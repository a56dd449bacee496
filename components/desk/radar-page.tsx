import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { homeCurrency } from '@/components/goal/home-currency';
import { useGoals } from '@/components/goal/use-goals';
import { RadarView } from '@/components/market/radar-view';
import { useTerms } from '@/components/market/use-terms';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import { LoadingState } from '@/components/ui/loading-state';
import { marketAds } from '@/utils/market/market-ad';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';
import { useViewedAds } from './use-viewed-ads';

/** What moves among the ads I save. */
export function RadarPage(): ReactNode {
  const { db } = useDesk();
  const [now] = useState(() => new Date());
  const saved = useSavedPostings(db);
  const viewed = useViewedAds(db);
  const goals = useGoals(db);
  const { terms } = useTerms(db, homeCurrency(navigator.language));
  return (
    <DeskPage title={i18n.t('radar.title')} intro={i18n.t('radar.intro')}>
      {saved.state === 'loading' ||
      goals.state === 'loading' ||
      terms === undefined ||
      viewed === undefined ? (
        <LoadingState label={i18n.t('desk.loading')} lines={6} />
      ) : (
        <RadarView
          ads={marketAds(saved.state === 'ready' ? saved.postings : [], viewed)}
          goals={goals.state === 'ready' ? goals.goals : []}
          terms={terms}
          now={now}
        />
      )}
    </DeskPage>
  );
}
