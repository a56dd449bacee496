import { anyCase } from '@/utils/text/any-case';
import { markAfter, markBefore, stronger } from '@/utils/money/currencies';
import { readNumber } from '@/utils/money/read-number';
import type { CurrencyMark } from '@/utils/money/currencies';

/** An amount of money, or a number that may be one, as it stands in a text. `start` and `end` include its currency. */
export interface Amount {
  /** In major units, `scale` worked in. */
  readonly value: number;
  /** What a `k` or `lakh` multiplied the number with; 1 without. */
  readonly scale: number;
  readonly mark: CurrencyMark | null;
  /** The currency stands before the number (`€ 50`), so a range names it with its first amount. */
  readonly markedBefore: boolean;
  /** `130k+`: this much or more. */
  readonly open: boolean;
  readonly start: number;
  readonly end: number;
}

/** More numbers than this in one text are a table or a bomb, not a pay statement. */
const MOST = 500;
const NUMBER = /\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,'’]\d+)*/g;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [anyCase(String.raw`^\s?(?:k|tsd\.?|tausend|thousand|mille|tys\.?)(?=$|[^\p{L}]|EUR|USD|GBP|CHF)`), 1e3],
  [/^\s?T(?=\s?€|EUR)/u, 1e3],
  [anyCase(String.raw`^\s?(?:lpa|lakhs?|lacs?)(?!\p{L})`), 1e5],
  [anyCase(String.raw`^\s?(?:crores?|cr)(?!\p{L})`), 1e7],
  [/^万/u, 1e4],
  [anyCase(String.raw`^\s?(?:millions?|mill?ionen|mio\.?|mln|mm|mn|m)(?!\p{L})`), 1e6],
  [anyCase(String.raw`^\s?(?:billions?|milliarden|mrd\.?|bn|b)(?!\p{L})`), 1e9],
];
const INDIAN_LAKH = anyCase(String.raw`^\s?l(?!\p{L})`);
const MIL = anyCase(String.raw`^\s?mil(?!\p{L})`);
/** What makes a number no amount: a percentage, a retirement plan, or a word grown onto it (`3D`, `24h`, `13th`). */
const NO_AMOUNT = /^(?:\s?%|\s?\(?k\)\s|(?!p(?:h|a|d|w|cm)(?!\p{L}))[\p{L}_])/u;
const EXTRAS =
  /^\+ ?(?:super|bonus|commission|benefits|equity|ote|tips|holiday|pension|package|car|stock|options|perks|expenses)/i;

/**
 * Every number of a text that may be an amount of money, in order, with the currency that stands beside it. Numbers that
 * are plainly something else (percentages, ordinals, `401k`, parts of a word) are left out. White space must be collapsed.
 * `language` decides what `mil` means: thousand in Spanish and Portuguese, million elsewhere.
 */
export function findAmounts(text: string, language: string | null): Amount[] {
  const amounts: Amount[] = [];
  for (const match of text.matchAll(NUMBER)) {
    if (amounts.length >= MOST) break;
    const amount = amountAt(text, match.index, match[0], language);
    if (amount !== null) amounts.push(amount);
  }
  return amounts;
}

function amountAt(text: string, at: number, written: string, language: string | null): Amount | null {
  const number = readNumber(written);
  if (number === null || !Number.isFinite(number)) return null;
  const before = markBefore(text.slice(Math.max(0, at - 24), at));
  if (before === null && /[\p{L}\p{N}_#]$/u.test(text.slice(Math.max(0, at - 2), at))) return null;
  let end = at + written.length;
  const scale = scaleAt(text.slice(end, end + 14), before?.mark ?? null, language);
  if (number === 401 && isRetirementPlan(text, at, end, before !== null)) return null;
  end += scale.length;
  // Swiss and German ads close a round amount with a dash: `100'000.-`.
  end += /^[.,]\s?[-–—]{1,2}(?!\s?\d)/.exec(text.slice(end, end + 5))?.[0].length ?? 0;
  const after = markAfter(text.slice(end, end + 20));
  if (after === null && scale.length === 0 && NO_AMOUNT.test(text.slice(end, end + 6))) return null;
  if (after !== null) end += after.length;
  const tail = text.slice(end, end + 16);
  const rupees =
    scale.by === 1e5 || scale.by === 1e7 ? impliedRupees(text.slice(end - scale.length, end + 4)) : null;
  const open = tail.startsWith('+') && !EXTRAS.test(tail) && !/^\+\p{L}/u.test(tail);
  return {
    value: number * scale.by,
    scale: scale.by,
    mark: stronger(before?.mark ?? null, after?.mark ?? null) ?? rupees,
    markedBefore: before !== null,
    open,
    start: at - (before?.length ?? 0),
    end: end + (open ? 1 : 0),
  };
}

/** "401k" and "401(k)", but not the top of "$215–401k". */
function isRetirementPlan(text: string, at: number, end: number, marked: boolean): boolean {
  if (text.startsWith('(k', end)) return true;
  const inRange = /\d\s?(?:[-–—]|to)\s?$/.test(text.slice(Math.max(0, at - 6), at));
  return !marked && !inRange && /^k/i.test(text.slice(end, end + 1));
}

/** Lakh and crore are counted in rupees; "LPA" is India's. */
function impliedRupees(scale: string): CurrencyMark {
  return /^\s?lpa/i.test(scale) ? 'INR' : 'Rs';
}

function scaleAt(
  rest: string,
  mark: CurrencyMark | null,
  language: string | null,
): { by: number; length: number } {
  const mil = MIL.exec(rest);
  if (mil !== null) return { by: language === 'es' || language === 'pt' ? 1e3 : 1e6, length: mil[0].length };
  const lakh = mark === 'INR' || mark === 'Rs' ? INDIAN_LAKH.exec(rest) : null;
  if (lakh !== null) return { by: 1e5, length: lakh[0].length };
  for (const [pattern, by] of SCALES) {
    const length = pattern.exec(rest)?.[0].length ?? 0;
    // "LPA" also says "per year": it stays in the text so that the period is found there.
    if (length > 0) return { by, length: /lpa/i.test(rest.slice(0, length)) ? length - 2 : length };
  }
  return { by: 1, length: 0 };
}
