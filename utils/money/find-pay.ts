import { clip } from '@/utils/text/clip';
import { collapseWhiteSpace } from '@/utils/text/collapse-white-space';
import { findPayStatements } from '@/utils/money/pay-statement';
import { finish } from '@/utils/money/pay-reading';
import { isOtherMoney, namesPay } from '@/utils/money/other-money';
import { plainTextOfMarkdown } from '@/utils/text/plain-text-of-markdown';
import { yearlyRange } from '@/utils/money/yearly';
import { fromMinor } from '@/utils/money/minor-units';
import { isPlausible, mustBeYearly } from '@/utils/money/plausible-pay';
import type { Pay } from '@/utils/posting/posting';
import type { PayHints } from '@/utils/money/pay-hints';
import type { PayStatement } from '@/utils/money/pay-statement';

const LONGEST_TEXT = 100_000;
const LONGEST_SENTENCE = 1000;
/** A heading or label of this length or less on the line before speaks for the line below it. */
const LONGEST_LABEL = 70;
/** More lines with figures than this are a table, not an ad: the rest is not looked at. */
const MOST_LINES = 800;
/** How far from the figure, in characters, the word that makes it pay may stand. */
const CUE_REACH = 160;
/** A job in prose pays at least this share of a plausible year: a benefit of 500 a year does not. */
const LEAST_MONTHS = 12;

interface Found {
  readonly pay: Pay;
  readonly score: number;
}

/**
 * The pay an ad states in running text (Markdown), or `null`. Conservative: a figure counts only with its currency or a pay
 * label, and with a word beside it that makes it pay ("salary", "Gehalt") or, for a range, a period ("a year"). Revenue,
 * funding, budgets, allowances, bonuses, medians and what applicants are asked to expect are no pay. Of several
 * statements the one best supported wins, then the first. `text` is the sentence it stands in.
 */
export function findPay(text: string, hints: PayHints): Pay | null {
  let label = '';
  let best: Found | null = null;
  let lines = 0;
  for (const line of plainTextOfMarkdown(clip(text, LONGEST_TEXT)).split('\n')) {
    const plain = collapseWhiteSpace(line);
    if (plain === '') continue;
    if (/\d/.test(plain) && (lines += 1) <= MOST_LINES)
      for (const sentence of sentencesOf(plain)) {
        const found = payOf(sentence, label, hints);
        if (found !== null && found.score > (best?.score ?? 0)) best = found;
      }
    label = plain.length <= LONGEST_LABEL && !/\d/.test(plain) ? plain : '';
  }
  return best?.pay ?? null;
}

/** Sentences of a line; a full stop inside a number or an abbreviation ("p.a. brutto") does not end one. */
function sentencesOf(line: string): string[] {
  return line
    .split(/(?<=[\p{L}\d)%][.!?])\s(?=[\p{Lu}"“])/u)
    .filter((sentence) => /\d/.test(sentence))
    .map((sentence) => clip(sentence, LONGEST_SENTENCE));
}

function payOf(sentence: string, label: string, hints: PayHints): Found | null {
  let best: Found | null = null;
  for (const statement of findPayStatements(sentence, hints.language)) {
    const score = scoreOf(statement, sentence, label);
    if (score <= (best?.score ?? 0)) continue;
    const reading = finish(statement, clip(sentence, 300), hints);
    if (reading !== null && isLiving(reading.pay)) best = { pay: reading.pay, score };
  }
  return best;
}

/** 0 for no pay; else how well it is supported: word, range, period. */
function scoreOf(statement: PayStatement, sentence: string, label: string): number {
  const { start, end, mark, period, periodAtAmount, isRange, scaled } = statement;
  if (isOtherMoney(sentence, start, end)) return 0;
  const said =
    namesPay(label) ||
    namesPay(sentence.slice(Math.max(0, start - CUE_REACH), start)) ||
    namesPay(sentence.slice(end, end + 60));
  if (mark === null && !(said && (scaled || (isRange && periodAtAmount)))) return 0;
  if (said) return 4 + (isRange ? 1 : 0) + (period === null ? 0 : 1);
  if (periodAtAmount && isRange) return 2;
  // "💰 40.000 - 52.000 €" as a line of its own, so high that it can only be a year's pay.
  const opensLine = !/[\p{L}\p{N}]/u.test(sentence.slice(0, start));
  return isRange && opensLine && mustBeYearly(statement.min ?? 0, mark) ? 1 : 0;
}

/** Whether a year of it is worth a job, as far as its period is known. */
function isLiving(pay: Pay): boolean {
  const figure = pay.max ?? pay.min;
  if (figure === null) return false;
  const amount = fromMinor(figure, pay.currency);
  const yearly = yearlyRange({ ...pay, currency: pay.currency ?? 'USD' });
  if (yearly === null) return amount >= 5 && isPlausible(amount, pay.currency, null);
  return isPlausible(
    fromMinor(yearly.max ?? yearly.min ?? 0, pay.currency) / LEAST_MONTHS,
    pay.currency,
    'year',
  );
}
