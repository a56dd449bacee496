import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import type { PricedAd } from '@/utils/market/price-ads';
import { formatMoney } from './format-money';

export interface PayTableProps {
  readonly caption: string;
  readonly currency: string;
  readonly ads: readonly PricedAd[];
}

/** The strip in words: every priced ad with its yearly pay and the ad's own words. */
export function PayTable({ caption, currency, ads }: PayTableProps): ReactNode {
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-left text-xs text-faint">
          <th scope="col" className="py-1 pr-3 font-normal">
            {i18n.t('desk.column_title')}
          </th>
          <th scope="col" className="py-1 pr-3 text-right font-normal">
            {i18n.t('market.column_yearly')}
          </th>
          <th scope="col" className="py-1 font-normal max-sm:hidden">
            {i18n.t('market.column_original')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ads.map((ad) => (
          <tr key={ad.id} className="border-t border-line align-top">
            <th scope="row" className="py-1.5 pr-3 text-left font-normal">
              {ad.isSaved ? (
                <a href={`#/jobs/${ad.id}`} className="text-star underline">
                  {titleOf(ad)}
                </a>
              ) : (
                titleOf(ad)
              )}
              <span className="block text-xs text-faint">{ad.company}</span>
              {!ad.isSaved && (
                <span className="block text-xs text-faint">{i18n.t('market.only_viewed')}</span>
              )}
            </th>
            <td className="py-1.5 pr-3 text-right whitespace-nowrap">
              {rangeText(ad, currency)}
              {ad.single && <span className="block text-xs text-faint">{i18n.t('market.single_bound')}</span>}
            </td>
            <td className="py-1.5 text-soft max-sm:hidden">
              {ad.original}
              {ad.converted && <span className="block text-xs text-faint">{i18n.t('market.converted')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const titleOf = ({ title }: PricedAd): string => (title === '' ? i18n.t('desk.not_stated') : title);

function rangeText({ low, high, mid }: PricedAd, currency: string): string {
  if (low === null && high !== null) return `≤ ${formatMoney(high, currency)}`;
  if (high === null) return `≥ ${formatMoney(low ?? mid, currency)}`;
  if (low === high) return formatMoney(high, currency);
  return `${formatMoney(low ?? mid, currency)} – ${formatMoney(high, currency)}`;
}
