import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { say } from '@/utils/platform/say';
import { LEAST_PRICED, payPlace, summarisePay } from '@/utils/market/pay-position';
import type { PricedAd } from '@/utils/market/price-ads';
import type { Share } from '@/utils/market/wilson';
import { formatMoney, formatShare } from './format-money';

export interface PayFindingsProps {
  readonly ads: readonly PricedAd[];
  readonly currency: string;
  /** My pay now and the one I wish for, with what each is called. */
  readonly mine: readonly { readonly label: string; readonly amount: number }[];
}

/** What the strip says, in sentences: the middle with its interval, and where each of my amounts stands (F4). */
export function PayFindings({ ads, currency, mine }: PayFindingsProps): ReactNode {
  const { n, needed, middle, quartiles } = summarisePay(ads);
  if (middle === null) {
    return (
      <p className="text-soft">
        {say({ key: 'market.too_few', count: needed, params: { n, needed, least: LEAST_PRICED } })}
      </p>
    );
  }
  const money = (amount: number): string => formatMoney(amount, currency);
  return (
    <ul className="flex flex-col gap-1.5">
      <li>
        {i18n.t('market.middle', {
          median: money(middle.median),
          from: money(middle.from),
          to: money(middle.to),
          sure: formatShare(middle.coverage),
        })}
        {quartiles !== null &&
          ` ${i18n.t('market.quartiles', { lower: money(quartiles.lower), upper: money(quartiles.upper) })}`}
      </li>
      {mine.map(({ label, amount }) => {
        const place = payPlace(ads, amount);
        return (
          place !== null && (
            <li key={label}>
              {i18n.t('market.place', {
                label,
                amount: money(amount),
                percentile: String(Math.round(place.percentile)),
              })}{' '}
              {sharesText(place.bestBelow, place.worstAbove)}
            </li>
          )
        );
      })}
    </ul>
  );
}

function sharesText(bestBelow: Share | null, worstAbove: Share | null): string {
  const said = [
    bestBelow === null ? null : say({ key: 'market.best_below', params: params(bestBelow) }),
    worstAbove === null ? null : say({ key: 'market.worst_above', params: params(worstAbove) }),
  ];
  return said.filter((sentence) => sentence !== null).join(' ');
}

function params({ count, of, low, high }: Share): Record<string, string> {
  return { k: String(count), n: String(of), low: formatShare(low), high: formatShare(high) };
}
