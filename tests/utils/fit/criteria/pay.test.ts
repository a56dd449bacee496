import { describe, expect, it } from 'vitest';
import { payFloor } from '@/utils/fit/criteria/pay-floor';
import { payTarget } from '@/utils/fit/criteria/pay-target';
import type { Judgement } from '@/utils/fit/report';
import type { Direction, PayFloor } from '@/utils/goals/direction';
import type { Pay } from '@/utils/posting/posting';
import { aDirection } from '../../../builders/a-goal';
import { aPostingEvidence, aPostingFacts } from '../../../builders/a-posting';

const eur = (amount: number): PayFloor => ({ amount: amount * 100, currency: 'EUR', period: 'year' });

const yearly = (min: number | null, max: number | null, over: Partial<Pay> = {}): Pay => ({
  min: min === null ? null : min * 100,
  max: max === null ? null : max * 100,
  currency: 'EUR',
  period: 'year',
  text: 'as stated',
  ...over,
});

const input = (pay: Pay | null, direction: Partial<Direction>) => {
  const facts = aPostingFacts({ pay });
  const evidence = aPostingEvidence(facts);
  return { facts, evidence, requirements: [], direction: aDirection(direction), profile: { skills: [] } };
};

const floorOf = (pay: Pay | null): Judgement => payFloor.judge(input(pay, { payFloor: eur(50_000) }));
const targetOf = (pay: Pay | null, floor: PayFloor | null = eur(50_000)): Judgement =>
  payTarget.judge(input(pay, { payFloor: floor, payTarget: eur(70_000) }));

describe('pay-floor', () => {
  it.each([
    [yearly(50_000, 60_000), 1],
    [yearly(45_000, 55_000), 0.5],
    [yearly(40_000, 49_999), 0],
    [yearly(null, 49_000), 0],
    [yearly(null, 51_000), 0.5],
    [yearly(52_000, null), 1],
    [yearly(25, 30, { period: 'hour' }), 1],
    [yearly(20, 22, { period: 'hour' }), 0],
    [yearly(4_200, null, { period: 'month' }), 1],
  ])('judges %o as %d', (pay, utility) => {
    expect(floorOf(pay)).toMatchObject({ state: 'known', utility });
  });

  it.each([
    ['nothing stated', null, 'criterion.pay_floor_unknown'],
    ['another currency', yearly(90_000, 99_000, { currency: 'USD' }), 'criterion.pay_other_currency'],
    ['no currency', yearly(90_000, 99_000, { currency: null }), 'criterion.pay_not_comparable'],
    ['no period', yearly(90_000, 99_000, { period: null }), 'criterion.pay_not_comparable'],
    ['no amount', yearly(null, null), 'criterion.pay_not_comparable'],
    ['an open upper end', yearly(45_000, null), 'criterion.pay_floor_open_end'],
  ])('is unknown with %s, and asks', (_what, pay, key) => {
    expect(floorOf(pay)).toMatchObject({
      state: 'unknown',
      because: { key },
      ask: { key: 'criterion.pay_floor_ask' },
    });
  });

  it('does not build on pay the page contradicts', () => {
    const asked = input(yearly(90_000, 99_000), { payFloor: eur(50_000) });
    const evidence = {
      ...asked.evidence,
      pay: { state: 'stated', source: 'text', trust: 'doubtful' } as const,
    };
    expect(payFloor.judge({ ...asked, evidence })).toMatchObject({
      state: 'unknown',
      because: { key: 'criterion.pay_floor_doubtful' },
    });
  });

  it('plays no part without a floor', () => {
    expect(payFloor.judge(input(yearly(1, 2), { payFloor: null }))).toEqual({ state: 'not-applicable' });
  });
});

describe('pay-target', () => {
  it.each([
    [yearly(60_000, 60_000), 0.5],
    [yearly(50_000, 60_000), 0.25],
    [yearly(70_000, 90_000), 1],
    [yearly(30_000, 40_000), 0],
    [yearly(65_000, null), 0.75],
  ])('takes the middle of %o between floor and target: %d', (pay, utility) => {
    expect(targetOf(pay)).toMatchObject({ state: 'known', utility });
  });

  it('starts from nothing without a floor', () => {
    expect(targetOf(yearly(35_000, 35_000), null)).toMatchObject({ utility: 0.5 });
  });

  it('compares a target at the floor as met or not', () => {
    expect(targetOf(yearly(70_000, 70_000), eur(70_000))).toMatchObject({ utility: 1 });
    expect(targetOf(yearly(60_000, 60_000), eur(70_000))).toMatchObject({ utility: 0 });
  });
});

describe('the quote of a stated pay', () => {
  const stated = 'Salary: €45,000 to €48,000 a year, depending on what you bring.';
  const quoteOf = (pay: Pay, description: string): string | null => {
    const made = input(pay, { payFloor: eur(50_000) });
    const judged = payFloor.judge({ ...made, facts: { ...made.facts, description } });
    return judged.state === 'known' ? judged.quote : null;
  };
  const text = `We mend bicycles.\n\n${stated}\n\nCome and see us.`;

  it('is the very text it was read from', () => {
    expect(quoteOf(yearly(45_000, 48_000, { text: stated }), text)).toBe(stated);
  });

  it('is the sentence with the same figures, where they were read from a field of the page', () => {
    expect(quoteOf(yearly(45_000, 48_000, { text: 'EUR 45000-48000 YEAR' }), text)).toBe(stated);
  });

  it('is nothing where the text names other figures or none', () => {
    expect(quoteOf(yearly(30_000, 40_000, { text: 'EUR 30000-40000 YEAR' }), text)).toBeNull();
    expect(quoteOf(yearly(45_000, 48_000), 'We mend bicycles.')).toBeNull();
  });
});
