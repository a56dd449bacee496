import { yearlyAmount } from '@/utils/money/yearly';
import { NOT_APPLICABLE, type Criterion } from '@/utils/fit/criterion';
import { payQuote } from '@/utils/fit/stated-quote';
import { statedPay, type ComparablePay } from '@/utils/fit/stated-pay';

/** Middle of the range; of an open range its one end (F4). */
const middleOf = ({ min, max }: ComparablePay): number =>
  min !== null && max !== null ? (min + max) / 2 : (min ?? max ?? 0);

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** How far the middle of the stated pay stands between the floor (0 without one) and the target (F1, number utility). */
export const payTarget: Criterion = {
  id: 'pay-target',
  reads: ['payTarget', 'payFloor'],
  judge: (input) => {
    const { payTarget: target, payFloor: floor } = input.direction;
    if (target === null) return NOT_APPLICABLE;
    const pay = statedPay('pay-target', input, target);
    if ('state' in pay) return pay;
    const comparable = floor !== null && floor.currency === target.currency;
    const from = comparable ? yearlyAmount(floor.amount, floor.period) : 0;
    const middle = middleOf(pay);
    const utility =
      pay.wished > from ? clamp((middle - from) / (pay.wished - from)) : Number(middle >= pay.wished);
    const key = utility === 1 ? 'pay_target_met' : utility === 0 ? 'pay_target_far' : 'pay_target_between';
    return {
      state: 'known',
      utility,
      because: {
        key: `criterion.${key}`,
        params: { stated: pay.stated, percent: Math.round(utility * 100) },
      },
      // Looked for when it is shown: most verdicts are only counted.
      get quote() {
        return payQuote(input.facts);
      },
    };
  },
};
