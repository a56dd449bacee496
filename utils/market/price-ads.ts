import type { MarketAd } from '@/utils/market/market-ad';
import type { MarketTerms } from '@/utils/market/market-terms';
import { yearlyPay } from '@/utils/market/yearly-pay';
import type { Unpriced, YearlyPay } from '@/utils/market/yearly-pay';

/** An ad with its pay made comparable. */
export interface PricedAd extends YearlyPay {
  readonly id: string;
  /** Only saved ads can be opened. */
  readonly isSaved: boolean;
  readonly title: string;
  readonly company: string;
}

/** Ads by whether their pay can be laid beside mine. */
export interface PricedAds {
  /** By the middle of their pay, lowest first. */
  readonly priced: readonly PricedAd[];
  /** Number of the others by reason. */
  readonly unpriced: Readonly<Record<Unpriced, number>>;
  /** Currencies that occur and have no rate yet, in the order of the alphabet. */
  readonly missingRates: readonly string[];
}

/** The pay of ads as full-time years in my currency (F4); what can't be compared is counted, never guessed. */
export function priceAds(ads: readonly MarketAd[], terms: MarketTerms): PricedAds {
  const priced: PricedAd[] = [];
  const unpriced = { 'not-stated': 0, 'no-currency': 0, 'no-period': 0, 'part-time': 0, rate: 0 };
  const missingRates = new Set<string>();
  for (const { id, isSaved, pay, employment, title, company } of ads) {
    const yearly = yearlyPay(pay, employment, terms);
    if (typeof yearly === 'string') {
      unpriced[yearly] += 1;
      if (yearly === 'rate' && pay !== null && pay.currency !== null) missingRates.add(pay.currency);
    } else {
      priced.push({ ...yearly, id, isSaved, title: title ?? '', company: company ?? '' });
    }
  }
  priced.sort((one, other) => one.mid - other.mid || (one.id < other.id ? -1 : 1));
  return { priced, unpriced, missingRates: [...missingRates].sort() };
}
