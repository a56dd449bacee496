import { NOT_APPLICABLE, type Criterion } from '@/utils/fit/criterion';
import { payQuote } from '@/utils/fit/stated-quote';
import { statedPay, type ComparablePay } from '@/utils/fit/stated-pay';
import { FLOOR_IN_RANGE } from '@/utils/fit/weights';

/** 1 where even the least they pay reaches the floor, 0 where the best does not; null where an open end leaves it open. */
const utilityOf = ({ min, max, wished }: ComparablePay): number | null => {
  if (min !== null && min >= wished) return 1;
  if (max !== null) return max >= wished ? FLOOR_IN_RANGE : 0;
  return null;
};

const KEYS = new Map([
  [0, 'pay_floor_below'],
  [FLOOR_IN_RANGE, 'pay_floor_in_range'],
  [1, 'pay_floor_met'],
]);

/** Whether the stated pay reaches the least I accept, both a full-time year in the same currency. */
export const payFloor: Criterion = {
  id: 'pay-floor',
  reads: ['payFloor'],
  judge: (input) => {
    const floor = input.direction.payFloor;
    if (floor === null) return NOT_APPLICABLE;
    const pay = statedPay('pay-floor', input, floor);
    if ('state' in pay) return pay;
    const utility = utilityOf(pay);
    const params = { stated: pay.stated };
    if (utility === null) {
      const because = { key: 'criterion.pay_floor_open_end', params };
      return { state: 'unknown', because, ask: { key: 'criterion.pay_floor_ask' } };
    }
    return {
      state: 'known',
      utility,
      because: { key: `criterion.${KEYS.get(utility) ?? 'pay_floor_below'}`, params },
      // Looked for when it is shown: most verdicts are only counted.
      get quote() {
        return payQuote(input.facts);
      },
    };
  },
};
