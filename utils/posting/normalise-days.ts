import { notStated, statedBy, unreadable } from '@/utils/posting/field-evidence';
import { addDays, localDay } from '@/utils/time/iso-day';
import { readDay } from '@/utils/time/read-day';
import type { NormalisedField } from '@/utils/posting/field-evidence';
import type { Problem } from '@/utils/capture/page-reading';
import type { Reading } from '@/utils/capture/evidence';

interface DaysContext {
  readonly now: Date;
  readonly country: string | null;
  readonly pageLanguage: string | null;
  readonly live: boolean;
  /** Whether the day stands before the month in figures, where that is known. */
  readonly dayFirst?: boolean;
}

/** Two days of grace for time zones before a day of posting counts as lying in the future. */
const GRACE_DAYS = 2;

/**
 * The day an ad was posted and the day it closes. Days that can't both be right (closing before posting, posted in the
 * future) are kept as doubtful, with a problem `days_disagree`.
 */
export function normaliseDays(
  posted: Reading<string> | undefined,
  closes: Reading<string> | undefined,
  context: DaysContext,
): {
  postedOn: NormalisedField<string | null>;
  closesOn: NormalisedField<string | null>;
  problems: Problem[];
} {
  const told = dayFirstIn([posted?.value, closes?.value]);
  const order = { ...context, ...(told === null ? {} : { dayFirst: told }) };
  const postedOn = dayOf(posted, order);
  const closesOn = dayOf(closes, order);
  const problems: Problem[] = [];
  const future = postedOn.value !== null && postedOn.value > addDays(localDay(context.now), GRACE_DAYS);
  if (future) problems.push({ code: 'days_disagree', field: 'postedOn', detail: postedOn.value ?? '' });
  const crossed = postedOn.value !== null && closesOn.value !== null && closesOn.value < postedOn.value;
  if (crossed)
    problems.push({
      code: 'days_disagree',
      field: 'closesOn',
      detail: `${postedOn.value} > ${closesOn.value}`,
    });
  return {
    postedOn: future ? doubted(postedOn) : postedOn,
    closesOn: crossed ? doubted(closesOn) : closesOn,
    problems,
  };
}

/** Whether one of an ad's days in figures proves the order in which both are written: "09/08/2025 to 09/22/2025". */
function dayFirstIn(texts: readonly (string | undefined)[]): boolean | null {
  const orders = texts.flatMap((text) => {
    const [, one, two] = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/.exec(text?.slice(0, 200) ?? '') ?? [];
    if (Number(one) > 12) return [true];
    return Number(two) > 12 ? [false] : [];
  });
  return orders.length > 0 && orders.every((order) => order === orders[0]) ? (orders[0] ?? null) : null;
}

function dayOf(reading: Reading<string> | undefined, context: DaysContext): NormalisedField<string | null> {
  if (reading === undefined) return { value: null, evidence: notStated };
  const first = context.dayFirst ?? (context.country === 'US' ? false : undefined);
  const order = first === undefined ? {} : { dayFirst: first };
  const base = { now: context.now, language: context.pageLanguage, ...order };
  const written = readDay(reading.value, { ...base, relative: false });
  if (written !== null) return { value: written, evidence: statedBy(reading) };
  const counted = context.live ? readDay(reading.value, base) : null;
  // Counted back from now, so off by a day at most hours of the day.
  if (counted !== null) return { value: counted, evidence: statedBy(reading, 'medium') };
  // "As soon as possible", "until filled": words that name no day on purpose.
  return { value: null, evidence: /\d/.test(reading.value) ? unreadable(reading.value) : notStated };
}

function doubted(field: NormalisedField<string | null>): NormalisedField<string | null> {
  return field.evidence.state === 'stated'
    ? { ...field, evidence: { ...field.evidence, trust: 'doubtful' } }
    : field;
}
