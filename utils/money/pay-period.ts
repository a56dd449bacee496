import { anyCase } from '@/utils/text/any-case';
import { wordsPattern } from '@/utils/text/words-pattern';
import type { PayPeriod } from '@/utils/posting/posting';

/** A word that says how often pay is paid, and where it stands. */
export interface PeriodCue {
  readonly period: PayPeriod;
  readonly start: number;
  readonly end: number;
}

/** Names of the periods after "per", "a", "/", "pro", "par", "al" … in the languages ads come in. */
const NAMES: Readonly<Record<PayPeriod, string>> = {
  hour: 'hours?|hrs?|h|std|stunde|heure|hora|ora|uur|time|timen|timme|timmen|godz\\.?|godzin[aęy]',
  day: 'days?|d|tag|jour|d[ií]a|dia|giorno|dag|dagen|dzień|diem',
  week: 'weeks?|wks?|w|woche|semaine|semana|settimana|week|uge|ugen|vecka|veckan|uke|uken|tydzień',
  month:
    'months?|mo|mth|monat|mt|mois|mes|m[eê]s|mese|maand|mnd|md|måned|måneden|månad|månaden|mån|miesiąc|mies\\.?|месяц|мес\\.?|m',
  year: 'years?|yrs?|yr|y|annum|anum|jahr|an|ann[ée]e|año|anno|ano|jaar|år|året|rok|a',
};
const PER =
  "(?:per|an?|each|every|pro|je|die|im|in der|par|de l[’']|l[’']|por|al|a la|la|all[’']|al|ao|à|pr\\.?|om|i|om|na|za|за|в|\\/|p\\/)";

/** Words that say the period by themselves. */
const ALONE: Readonly<Record<PayPeriod, string>> = {
  hour:
    'hourly|p\\.?h\\.?|stundenlohn|stundensatz|st[uü]ndlich|taux horaire|horaire|por horas|uurloon|uurtarief|timeløn|timelønn|timlön|' +
    'paga oraria|stawka godzinowa|valor hora',
  day: 'daily|p\\.?d\\.?|tagessatz|t[aä]glich|tjm|dagtarief|dagsats|dagløn|dagpenning|day rate',
  week: 'weekly|p\\.?w\\.?|w[oö]chentlich|hebdomadaire|semanal(?:es)?|wekelijks|ugentligt|ugeløn',
  month:
    'monthly|pcm|p\\.m\\.|monatlich\\w{0,2}|mtl\\.?|monatslohn|monatsgehalt|monatsbrutto|bruttomonats\\w{1,12}|mensuel(?:le)?s?|mensual(?:es)?|' +
    'mensile|mensili|mensal|mensais|maandelijks|maandsalaris|månedligt?|månedsløn|månedslønn|månadslön|miesięcznie|miesięczne',
  year:
    'yearly|annual(?:ly)?|p\\.? ?a\\.?|j[aä]hrlich\\w{0,2}|jahresgehalt|jahresbrutto|bruttojahres\\w{1,12}|jahreslohn|jahreszielgehalt|zielgehalt|annuel(?:le)?s?|annuale|annui|' +
    'anual(?:es)?|ral|s\\.?b\\.?a\\.?|jaarlijks|jaarsalaris|årligt?|årsløn|årslønn|årslön|rocznie|roczne|ctc|annualized|annualised',
};
/** Short forms British ads write onto the figure: "£12.50ph", "£45,000pa". */
const GROWN_ON: Readonly<Record<PayPeriod, string>> = {
  hour: 'ph',
  day: 'pd',
  week: 'pw',
  month: 'pcm',
  year: 'pa',
};
const PERIODS: readonly PayPeriod[] = ['hour', 'day', 'week', 'month', 'year'];

const CUES = PERIODS.map((period) => ({
  period,
  patterns: [
    anyCase(
      `(?<![\\p{L}\\p{N}])${PER.replace('|\\/|p\\/', '')}\\s(?:${NAMES[period]})(?![\\p{L}\\p{N}])`,
      'gi',
    ),
    anyCase(
      `(?:\\/|(?<!\\p{L})p\\/|(?<!\\p{L})de l[’']|(?<!\\p{L})all[’'])\\s?(?:${NAMES[period]})(?![\\p{L}\\p{N}])`,
      'gi',
    ),
    wordsPattern(ALONE[period], 'gi'),
    // A bare unit as structured text prints it behind the figure: "$ 50.50 HOUR".
    new RegExp(`(?<=\\d\\s?)${period.toUpperCase()}(?!\\p{L})`, 'gu'),
    anyCase(`(?<=[\\dk])${GROWN_ON[period]}(?![\\p{L}\\p{N}])`, 'gi'),
  ],
}));

/** Working time ("35 hours per week", "Teilzeit 20 Std./Woche") is no pay period. */
const WORKING_TIME = anyCase(
  String.raw`\d{1,3}(?:[.,]\d{1,2})?\s?(?:\+\s?)?(?:hours?|hrs?|h|stunden|std\.?|heures|horas|ore|uur|uren|timer|timmar|godzin|days?|tage|jours|d[ií]as|giorni|dagen|dage|dagar)\.?\s?(?:\/|per|an?|pro|in der|die|par|por|a la|al|la|pr\.?|i|om|each|every|na|w)?\s?(?:weeks?|wk|woche|semaine|semana|settimana|uge|ugen|vecka|veckan|uke|uken|tydzień|tygodniowo|tygodniu|months?|monat|mois|mes|maand|måned|years?|jahr|an|año|jaar|år)(?!\p{L})`,
  'gi',
);
/** Every word of a text that says how often pay is paid, in order of their place. White space must be collapsed. */
export function findPeriods(text: string): PeriodCue[] {
  const masked = text.replace(WORKING_TIME, (span) => ' '.repeat(span.length));
  const cues: PeriodCue[] = [];
  for (const { period, patterns } of CUES)
    for (const pattern of patterns)
      for (const match of masked.matchAll(pattern))
        cues.push({ period, start: match.index, end: match.index + match[0].length });
  return cues.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** UN/CEFACT and other codes structured data writes as the unit of a salary. */
const CODES: ReadonlyMap<string, PayPeriod> = new Map([
  ['hur', 'hour'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['wee', 'week'],
  ['week', 'week'],
  ['mon', 'month'],
  ['month', 'month'],
  ['ann', 'year'],
  ['year', 'year'],
]);

/** The period a field names (`YEAR`, `per-year-salary`, `ANN`, `monatlich`); `null` for anything else. */
export function readPeriod(text: string): PayPeriod | null {
  const plain = text.slice(0, 60).trim().toLowerCase().replace(/[_-]+/g, ' ');
  return CODES.get(plain) ?? findPeriods(plain)[0]?.period ?? CODES.get(plain.split(' ')[0] ?? '') ?? null;
}
