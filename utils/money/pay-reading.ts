import { collapseWhiteSpace } from '@/utils/text/collapse-white-space';
import { clip } from '@/utils/text/clip';
import { currencyOf } from '@/utils/money/currencies';
import { findPayStatements } from '@/utils/money/pay-statement';
import { isOtherMoney } from '@/utils/money/other-money';
import { isPlausible, mustBeYearly } from '@/utils/money/plausible-pay';
import { readPeriod } from '@/utils/money/pay-period';
import { toMinor } from '@/utils/money/minor-units';
import type { CurrencyMark } from '@/utils/money/currencies';
import type { Pay, PayPeriod } from '@/utils/posting/posting';
import type { PayHints } from '@/utils/money/pay-hints';
import type { PayStatement } from '@/utils/money/pay-statement';
import type { RawPay } from '@/utils/capture/page-reading';

/** Pay, and whether part of it (the period) was concluded and not read. */
export interface PayReading {
  readonly pay: Pay;
  readonly guessed: boolean;
}

/** A pay field longer than this is prose around the figure. */
const LONGEST_FIELD = 2000;

/** A field that the page calls pay, read; `null` when no amount in it can be pay. */
export function payReading(input: RawPay, hints: PayHints): PayReading | null {
  const text = collapseWhiteSpace(clip(input.text, LONGEST_FIELD));
  const statement = structured(input, text, hints) ?? bestOf(text, findPayStatements(text, hints.language));
  if (statement === null) return null;
  const stated = input.period === undefined ? null : readPeriod(input.period);
  return finish(
    { ...statement, period: stated ?? statement.period },
    input.text.trim(),
    hints,
    codeOf(input.currency),
  );
}

/** One statement with its currency settled and its period checked; `null` when the figure can't be pay. */
export function finish(
  statement: Pick<PayStatement, 'min' | 'max' | 'mark' | 'period'>,
  text: string,
  hints: PayHints,
  code: string | null = null,
): PayReading | null {
  const currency = code ?? currencyOf(statement.mark, hints);
  const scale = currency ?? statement.mark;
  const figure = statement.max ?? statement.min;
  if (figure === null) return null;
  let period: PayPeriod | null = statement.period;
  let guessed = false;
  // A dollar sign that no country settles may be a peso: then a million a month is ordinary pay.
  const isPeso = currency === null && statement.mark === '$' && isPlausible(figure, 'COP', period);
  if (period !== null && !isPlausible(figure, scale, period) && !isPeso) {
    period = null;
    guessed = true;
  }
  if (!isPlausible(figure, scale, period) && !(isPeso && period !== null)) return null;
  if (period === null && mustBeYearly(figure, scale)) {
    period = 'year';
    guessed = true;
  }
  const { min, max } = statement;
  const pay: Pay = {
    min: min === null ? null : toMinor(min, currency),
    max: max === null ? null : toMinor(max, currency),
    currency,
    period,
    text,
  };
  return { pay, guessed };
}

/** Numbers from structured data; nought and negative ones are empty fields of the form they came from. */
function structured(
  input: RawPay,
  text: string,
  hints: PayHints,
): Pick<PayStatement, 'min' | 'max' | 'mark' | 'period'> | null {
  const usable = (value: number | undefined): number | null =>
    value !== undefined && Number.isFinite(value) && value > 0 && value < 1e12 ? value : null;
  const low = usable(input.min);
  const high = usable(input.max);
  if (low === null && high === null) return null;
  const [said] = findPayStatements(text, hints.language);
  const mark: CurrencyMark | null = said?.mark ?? null;
  const period = said?.period ?? readPeriod(text);
  const [min, max] = low !== null && high !== null && low > high ? [high, low] : [low, high];
  return { min, max, mark, period };
}

function bestOf(text: string, statements: readonly PayStatement[]): PayStatement | null {
  const pay = statements.filter(
    (statement) => !isOtherMoney(text, statement.start, statement.end) && !isBareYear(statement),
  );
  return pay.find(({ mark }) => mark !== null) ?? pay.find((statement) => bareFigureIsPay(statement)) ?? null;
}

/** Without a currency only a figure that can't be a count of days, hours or salaries is taken. */
function bareFigureIsPay({ min, max, period, scaled, isRange }: PayStatement): boolean {
  const figure = max ?? min ?? 0;
  return (
    scaled ||
    figure >= 1000 ||
    (period === 'hour' && figure >= 5) ||
    (isRange && period !== null && figure >= 100)
  );
}

function isBareYear({ min, max, mark, period, scaled }: PayStatement): boolean {
  const isYear = (value: number | null): boolean =>
    value === null || (Number.isInteger(value) && value >= 1950 && value <= 2100);
  return mark === null && period === null && !scaled && isYear(min) && isYear(max);
}

/** An ISO 4217 code as structured data gives it; a sign or a word there is read like one in the text. */
function codeOf(currency: string | undefined): string | null {
  const code = currency?.trim().toUpperCase() ?? '';
  if (!/^[A-Z]{3}$/.test(code)) return null;
  return Intl.supportedValuesOf('currency').includes(code) ? code : null;
}
