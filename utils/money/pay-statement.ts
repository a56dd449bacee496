import { findAmounts } from '@/utils/money/find-amounts';
import { findPeriods } from '@/utils/money/pay-period';
import { stronger } from '@/utils/money/currencies';
import { wordsPattern } from '@/utils/text/words-pattern';
import type { Amount } from '@/utils/money/find-amounts';
import type { CurrencyMark } from '@/utils/money/currencies';
import type { PayPeriod } from '@/utils/posting/posting';
import type { PeriodCue } from '@/utils/money/pay-period';

/** One amount or range of a text, in major units, and where it stands. `null` at an open end. */
export interface PayStatement {
  readonly min: number | null;
  readonly max: number | null;
  readonly mark: CurrencyMark | null;
  readonly period: PayPeriod | null;
  /** The period stands right at the amount, not somewhere else in the text. */
  readonly periodAtAmount: boolean;
  readonly isRange: boolean;
  readonly scaled: boolean;
  readonly start: number;
  readonly end: number;
}

const CONNECTOR =
  /^(?:[-–—−~…]|\.{2,3}|to|up to|bis|bis zu|à|a|al|hasta|tot|til|till|do|through|jusqu[’']à|até|fino a|до)$/i;
const BETWEEN_CONNECTOR = /^(?:and|und|et|y|e|i|en|og|och)$/i;
const BETWEEN = wordsPattern(
  'between|zwischen|entre|tussen|mellem|mellan|mellom|tra|między|from|von|de|van|fra|från|от',
);
/** Words that stand beside an amount and change nothing: gross, minimum … */
const BESIDE = wordsPattern(
  'gross|brutto|brut|bruts|bruto|brutos|lorda|lordi|netto|net|min\\.?|minimum|max\\.?|maximum|mindestens|base|ca\\.?|approx\\.?|circa|about',
  'gi',
);
const UP_TO =
  /(?:up to|upto|at most|max(?:imum|\.)?(?: of)?|to a maximum of|bis(?: zu)?|maximal|höchstens|jusqu[’']à|hasta|un máximo de|até|fino a|tot|maximaal|op til|indtil|upp till|opptil|inntil|do|до|less than|under|≤|<)[\s:]*$/iu;
const AT_LEAST =
  /(?:from|starting(?: at| from)?|starts at|min(?:imum|\.)?(?: of)?|at least|more than|over|ab|mindestens|à partir de|minimum|desde|a partir de|vanaf|minimaal|fra|från|minst|min|mindst|od|от|da|≥|>)[\s:]*$/iu;
const OR_MORE =
  /^\s?(?:or more|and up|and above|plus\b|upwards|oder mehr|et plus|o más|of meer|eller mer|e oltre)/i;
/** Farther than this from its amount a period belongs to something else. */
const NEAR_AFTER = 34;
const NEAR_BEFORE = 70;

/**
 * The amounts of a text as statements: ranges joined, open ends seen, `k` shared out over a range, each with the period
 * nearest to it. White space must be collapsed. A statement need not be pay: that is for the caller to judge.
 */
export function findPayStatements(text: string, language: string | null): PayStatement[] {
  const amounts = findAmounts(text, language);
  if (amounts.length === 0) return [];
  const cues = findPeriods(text);
  const statements: PayStatement[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const first = amounts[index];
    if (first === undefined) break;
    const second = amounts[index + 1];
    const limit = (taken: number) => amounts[index + taken]?.start ?? text.length;
    if (second !== undefined && isRange(text, first, second, cues)) {
      statements.push(rangeOf(text, first, second, cues, limit(2)));
      index += 1;
    } else {
      statements.push(singleOf(text, first, cues, limit(1)));
    }
  }
  return statements;
}

function isRange(text: string, first: Amount, second: Amount, cues: readonly PeriodCue[]): boolean {
  if (second.start - first.end > 48 || second.start < first.end) return false;
  if (second.markedBefore && first.mark === null) return false;
  if (first.mark !== null && second.mark !== null && first.mark !== second.mark && !shareSign(first, second))
    return false;
  if (first.open) return false;
  let gap = text.slice(first.end, second.start);
  const periods = cues.filter((cue) => cue.start >= first.end && cue.end <= second.start);
  for (const cue of periods.toReversed())
    gap = gap.slice(0, cue.start - first.end) + ' ' + gap.slice(cue.end - first.end);
  const rest = gap
    .replace(BESIDE, ' ')
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:-|–|—|to) (?:up )?to$/i, 'to');
  if (CONNECTOR.test(rest) || (rest === '' && /max/i.test(gap))) return true;
  return BETWEEN_CONNECTOR.test(rest) && BETWEEN.test(text.slice(Math.max(0, first.start - 28), first.start));
}

/** "USD 1,200 – $1,500": a code and the shared sign it stands for. */
function shareSign(first: Amount, second: Amount): boolean {
  const marks = [first.mark ?? '', second.mark ?? ''];
  return marks.includes('$') && marks.some((mark) => mark.endsWith('D'));
}

function rangeOf(
  text: string,
  first: Amount,
  second: Amount,
  cues: readonly PeriodCue[],
  limit: number,
): PayStatement {
  let low = first.value;
  let high = second.value;
  if (second.scale > 1 && first.scale === 1 && low < 1000) low *= second.scale;
  else if (first.scale > 1 && second.scale === 1 && high < 1000) high *= first.scale;
  const between = cues.find((cue) => cue.start >= first.end && cue.end <= second.start);
  const found = periodNear(text, cues, first.start, second.end, limit);
  return {
    min: Math.min(low, high),
    max: second.open ? null : Math.max(low, high),
    mark: stronger(first.mark, second.mark),
    period: found?.atAmount === true ? found.period : (between?.period ?? found?.period ?? null),
    periodAtAmount: found?.atAmount === true || between !== undefined,
    isRange: true,
    scaled: first.scale > 1 || second.scale > 1,
    start: first.start,
    end: second.end,
  };
}

function singleOf(text: string, amount: Amount, cues: readonly PeriodCue[], limit: number): PayStatement {
  const before = text
    .slice(Math.max(0, amount.start - 24), amount.start)
    .replace(/(?:brutto|gross|brut|bruto)\s*$/i, '');
  const upTo = UP_TO.test(before);
  const atLeast =
    amount.open || OR_MORE.test(text.slice(amount.end, amount.end + 16)) || (!upTo && AT_LEAST.test(before));
  const found = periodNear(text, cues, amount.start, amount.end, limit);
  return {
    min: upTo ? null : amount.value,
    max: atLeast ? null : amount.value,
    mark: amount.mark,
    period: found?.period ?? null,
    periodAtAmount: found?.atAmount ?? false,
    isRange: false,
    scaled: amount.scale > 1,
    start: amount.start,
    end: amount.end,
  };
}

/** The period right after an amount, before the next amount; else the nearest one before it. */
function periodNear(
  text: string,
  cues: readonly PeriodCue[],
  start: number,
  end: number,
  limit: number,
): { period: PayPeriod; atAmount: boolean } | null {
  const after = cues.find((cue) => cue.start >= end - 1 && cue.start <= Math.min(end + NEAR_AFTER, limit));
  if (after !== undefined && !/[.;]\s/.test(text.slice(end, after.start)))
    return { period: after.period, atAmount: true };
  const before = cues.findLast((cue) => cue.end <= start && cue.end >= start - NEAR_BEFORE);
  if (before === undefined) return null;
  const gap = text.slice(before.end, start);
  return /\d/.test(gap) ? null : { period: before.period, atAmount: false };
}
