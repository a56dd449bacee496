// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPay } from '@/utils/money/find-pay';

const find = (text: string, country: string | null = 'US', language: string | null = 'en') => {
  const pay = findPay(text, { country, language });
  return pay === null ? null : [pay.min, pay.max, pay.currency, pay.period];
};

describe('findPay', () => {
  it.each([
    [
      'The base salary range for this role is $126,000 - $146,000 per year.',
      [126_000_00, 146_000_00, 'USD', 'year'],
    ],
    ['$71,750 - $71,750 a year', [71_750_00, 71_750_00, 'USD', 'year']],
    ['We pay $30/hour.', [30_00, 30_00, 'USD', 'hour']],
    ['Great salary and equity - $85k-$140k, 0.5-1.5%.', [85_000_00, 140_000_00, 'USD', 'year']],
    ['**Salary**\n\n£32500 to £48000', [32_500_00, 48_000_00, 'GBP', 'year']],
    ['## Pay range\n\n- USD 86,000 - 120,000 per year', [86_000_00, 120_000_00, 'USD', 'year']],
    ['The expected salary range is $90,000-$120,000.', [90_000_00, 120_000_00, 'USD', 'year']],
    [
      'Compensation: Zone A $150,000 - $180,000; Zone B $130,000 - $150,000',
      [150_000_00, 180_000_00, 'USD', 'year'],
    ],
    ['💰 40000 - 52000€ / Tickets Restaurant / Seguro médico', [40_000_00, 52_000_00, 'EUR', 'year']],
    [
      'We raised $30M last year. The salary is $100k-$120k plus bonus and a training budget of $2,000.',
      [100_000_00, 120_000_00, 'USD', 'year'],
    ],
  ])('finds the pay in "%s"', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('quotes the sentence it found the pay in', () => {
    const text = 'We build boats. Your salary will be $90k. We sail on Fridays.';
    expect(findPay(text, { country: 'US', language: 'en' })?.text).toBe('Your salary will be $90k.');
  });

  it.each([
    '$500 per annum development budget',
    'You get a $1,500 yearly learning stipend.',
    'Last year over $500 million of transactions went through our platform.',
    'The median wage for this occupation is $45/hour.',
    'We are a $40M - $50M a year company.',
    'You manage a $2M - $3M yearly ad spend.',
    'We offer a $2,000 sign-on bonus.',
    '$5,000 - $10,000 bonus per year',
    'Relocation package up to $10,000',
    '401k match up to $5,000 per year',
    'Desired Salary: $100,000',
    'What is your salary expectation per annum, in CHF? 90000',
    'Our customers earn between $50,000 and $100,000 a year.',
    'We paid out $1,000,000 to students last year.',
    'The company pays $500 per month for health insurance.',
    '5 years of experience, 40 hours per week',
    'Jobticket und 50 € Sachbezug pro Monat',
  ])('finds no pay in "%s"', (text) => {
    expect(find(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('salary', '$90k', ' - ', '\n', '| --- |', '['))),
        (parts) => {
          expect(() => findPay(parts.join(' '), { country: null, language: null })).not.toThrow();
        },
      ),
    );
  });
});
