import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { currencyCodes, homeCurrency } from '@/components/goal/home-currency';
import { useGoals } from '@/components/goal/use-goals';
import { PayView } from '@/components/market/pay-view';
import { useTerms } from '@/components/market/use-terms';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import { LoadingState } from '@/components/ui/loading-state';
import { marketAds } from '@/utils/market/market-ad';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';
import { useViewedAds } from './use-viewed-ads';

/** What the saved ads pay, and where I stand among them. */
export function PayPage(): ReactNode {
  const { db } = useDesk();
  const [now] = useState(() => new Date());
  const saved = useSavedPostings(db);
  const viewed = useViewedAds(db);
  const goals = useGoals(db);
  const { terms, change, refusal } = useTerms(db, homeCurrency(navigator.language));
  return (
    <DeskPage title={i18n.t('market.pay')} intro={i18n.t('market.pay_intro')}>
      <RefusalNotice refusal={refusal} />
      {saved.state === 'loading' ||
      goals.state === 'loading' ||
      terms === undefined ||
      viewed === undefined ? (
        <LoadingState label={i18n.t('desk.loading')} lines={6} />
      ) : (
        <PayView
          ads={marketAds(saved.state === 'ready' ? saved.postings : [], viewed)}
          goals={goals.state === 'ready' ? goals.goals : []}
          terms={terms}
          currencies={currencyCodes(terms.currency)}
          onChange={change}
          now={now}
        />
      )}
    </DeskPage>
  );
}
