/** A time as one says it in passing: in days below two months, in months below two years, else in years; rounded. */
export interface RoughSpan {
  readonly unit: 'days' | 'months' | 'years';
  readonly count: number;
}

const MONTH = 30.44;
const YEAR = 365.25;

/** How one says a number of whole days, 0 or more. */
export function roughSpan(days: number): RoughSpan {
  if (days < 2 * MONTH) return { unit: 'days', count: days };
  if (days < 2 * YEAR) return { unit: 'months', count: Math.round(days / MONTH) };
  return { unit: 'years', count: Math.round(days / YEAR) };
}
