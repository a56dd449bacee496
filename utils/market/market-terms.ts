/** The four outcomes of a career (F10). */
export type Outcome = 'fulfilment' | 'balance' | 'goals' | 'security';

/** How much an outcome matters to me and how it stands now, both 0..10. */
export interface OutcomeRating {
  readonly importance: number;
  readonly now: number;
}

/**
 * What my market is measured with: my currency, what others are worth in it, my week and year, my own pay. One row,
 * written by the user; amounts are major units of `currency`.
 */
export interface MarketTerms {
  readonly id: 'mine';
  /** ISO 4217. */
  readonly currency: string;
  /** Units of `currency` for one unit of another, by its ISO 4217 code. */
  readonly rates: Readonly<Record<string, number>>;
  readonly hoursPerWeek: number;
  readonly weeksPerYear: number;
  /** My pay now and the one I wish for, a full-time year; null while I have not said. */
  readonly payNow: number | null;
  readonly payWish: number | null;
  /** Where I work now; ads of this employer are "inside". Empty when I have not said. */
  readonly employer: string;
  readonly savings: number | null;
  readonly monthlySpend: number | null;
  readonly outcomes: Readonly<Record<Outcome, OutcomeRating>> | null;
  /** ISO instant. */
  readonly updatedAt: string;
}

/** Hours of a full-time week and paid weeks of a year until the user says otherwise. */
const DEFAULT_HOURS = 40;
const DEFAULT_WEEKS = 52;

/** Terms of someone who has said nothing yet but lives with a currency. */
export function defaultTerms(currency: string): MarketTerms {
  return {
    id: 'mine',
    currency,
    rates: {},
    hoursPerWeek: DEFAULT_HOURS,
    weeksPerYear: DEFAULT_WEEKS,
    payNow: null,
    payWish: null,
    employer: '',
    savings: null,
    monthlySpend: null,
    outcomes: null,
    updatedAt: '1970-01-01T00:00:00.000Z',
  };
}
