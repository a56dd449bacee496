import type { PayFloor } from '@/utils/goals/direction';
import { yearlyAmount, yearlyRange } from '@/utils/money/yearly';
import type { CriterionInput } from './criterion';
import type { Judgement } from './report';
import { isDoubtful, unknownFact } from './unknown-fact';

/** Both in minor units a full-time year, in one currency. */
export interface ComparablePay {
  readonly min: number | null;
  readonly max: number | null;
  readonly wished: number;
  readonly stated: string;
}

/**
 * The ad's pay beside a wished amount, made comparable (F4), or the judgement that says why they can't be compared:
 * not stated, no period, no number, another currency. Nothing is converted and nothing guessed.
 */
export const statedPay = (
  id: string,
  { facts, evidence }: CriterionInput,
  wish: PayFloor,
): ComparablePay | Judgement => {
  const { pay } = facts;
  if (pay === null || isDoubtful(evidence, 'pay')) return unknownFact(id, evidence, 'pay');
  const ask = { key: `criterion.${id.replaceAll('-', '_')}_ask` };
  const stated = pay.text;
  if (pay.currency !== null && pay.currency !== wish.currency) {
    const params = { stated, currency: wish.currency };
    return { state: 'unknown', because: { key: 'criterion.pay_other_currency', params }, ask };
  }
  const range = yearlyRange(pay);
  if (range === null) {
    return { state: 'unknown', because: { key: 'criterion.pay_not_comparable', params: { stated } }, ask };
  }
  return { min: range.min, max: range.max, wished: yearlyAmount(wish.amount, wish.period), stated };
};
