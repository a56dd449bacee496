import { lookUp } from '@/utils/text/look-up';
import { yearlyAmount } from '@/utils/money/yearly';
import type { PayPeriod } from '@/utils/posting/posting';

/** Roughly how many units of a currency make one US dollar or euro; only to tell pay from what can't be pay. */
const UNITS: Readonly<Record<string, number>> = {
  JPY: 120,
  INR: 60,
  Rs: 60,
  PKR: 200,
  LKR: 250,
  BDT: 100,
  NPR: 110,
  KRW: 1200,
  IDR: 14_000,
  VND: 23_000,
  PHP: 50,
  THB: 32,
  HUF: 350,
  CZK: 22,
  RUB: 80,
  UAH: 35,
  TRY: 25,
  CLP: 850,
  COP: 4000,
  ARS: 500,
  MXN: 18,
  ZAR: 16,
  R: 16,
  NGN: 700,
  KES: 120,
  CRC: 550,
  SEK: 9,
  NOK: 9,
  DKK: 7,
  kr: 8,
  ISK: 135,
  CNY: 7,
  '¥': 30,
  TWD: 30,
  HKD: 8,
  PLN: 4,
  BRL: 5,
  ILS: 3.5,
  MYR: 4.3,
};

/** The least and most a job pays a full-time year, in dollars or so: from a trainee's pocket money to a chief's package. */
const LEAST_A_YEAR = 150;
/** The least a figure without a period can be: an hour's pay of a student. */
const LEAST_AN_HOUR = 3;
const MOST_A_YEAR = 4_000_000;
/** A bare figure from here on, in dollars or so, is read as pay a year: nobody earns it in a month. */
const YEARLY_FROM = 15_000;
/** In these, yearly pay is told apart from monthly pay at a figure of their own. */
const YEARLY_FROM_IN: Readonly<Record<string, number>> = {
  INR: 200_000,
  Rs: 200_000,
  PLN: 80_000,
  CZK: 350_000,
  HUF: 4_000_000,
};

const unitsOf = (currency: string | null): number => lookUp(UNITS, currency) ?? 1;

/** Whether an amount (major units) can be pay for a period; without a period, whether it can be pay for any. */
export function isPlausible(amount: number, currency: string | null, period: PayPeriod | null): boolean {
  const worth = amount / unitsOf(currency);
  if (period === null) return worth >= LEAST_AN_HOUR && worth <= MOST_A_YEAR;
  const yearly = yearlyAmount(worth, period);
  return yearly >= LEAST_A_YEAR && yearly <= MOST_A_YEAR;
}

/** Whether a figure without a period is so high that it must be for a year. */
export function mustBeYearly(amount: number, currency: string | null): boolean {
  const from = lookUp(YEARLY_FROM_IN, currency);
  return from === undefined ? amount / unitsOf(currency) >= YEARLY_FROM : amount >= from;
}
