import { say } from '@/utils/platform/say';
import type { Unpriced } from '@/utils/market/yearly-pay';

const KEYS: Record<Unpriced, string> = {
  'not-stated': 'market.unpriced_not_stated',
  'no-currency': 'market.unpriced_no_currency',
  'no-period': 'market.unpriced_no_period',
  'part-time': 'market.unpriced_part_time',
  rate: 'market.unpriced_rate',
};
const ORDER: readonly Unpriced[] = ['rate', 'no-currency', 'no-period', 'part-time', 'not-stated'];

/** Why some ads are not on the strip, a line each reason, what the user can mend first. */
export function unpricedText(unpriced: Readonly<Record<Unpriced, number>>): readonly string[] {
  return ORDER.filter((reason) => unpriced[reason] > 0).map((reason) =>
    say({ key: KEYS[reason], count: unpriced[reason], params: { count: unpriced[reason] } }),
  );
}
