import { addDays, addMonths, localDay } from '@/utils/time/iso-day';
import { fold } from '@/utils/text/fold';

/** Folded words for "this day": also what boards print in the first minutes. */
const TODAY =
  /(?<![a-z])(?:today|just posted|just now|just|heute|gerade eben|aujourd['’]?hui|a l['’]instant|vandaag|zojuist|hoy|ahora|i ?dag|oggi|hoje|dzis|dzisiaj|nyss|lige nu|akkurat na)(?![a-z])/;
const YESTERDAY =
  /(?<![a-z])(?:yesterday|gestern|hier|gisteren|ayer|i ?gar|igar|ieri|ontem|wczoraj)(?![a-z])/;

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [
    /^(?:s|secs?|seconds?|sekunden?|secondes?|seconden|segundos?|sekunder|secondi|m|mins?|minutes?|minuten?|minutos?|minutter|minuter|minuti|minut)$/,
    'minute',
  ],
  [
    /^(?:h|hr|hrs|hours?|stunden?|std|heures?|uur|uren|horas?|timer?|timmar|timme|ore|ora|godzin[ay]?)$/,
    'hour',
  ],
  [/^(?:d|days?|tag|tagen|tage|jours?|dag|dagen|dage|dagar|dager|dias?|giorn[io]|dni|dzien)$/, 'day'],
  [
    /^(?:w|wk|wks|weeks?|wochen?|semaines?|week|weken|semanas?|uger?|veckor|vecka|uker?|settiman[ae]|tygodni[ae]?|tydzien|tygodnie)$/,
    'week',
  ],
  [
    /^(?:mo|mos|months?|monat|monaten|monate|mois|maand|maanden|mes|meses|maned|maneder|manad|manader|mes[ei]|miesiac|miesiace|miesiecy)$/,
    'month',
  ],
  [/^(?:y|yr|yrs|years?|jahr|jahren|jahre|ans?|annees?|jaar|anos?|ar|ann[oi]|rok|lata?)$/, 'year'],
];
const ONE = new Set([
  'a',
  'an',
  'one',
  'einem',
  'einer',
  'ein',
  'un',
  'une',
  'een',
  'una',
  'en',
  'et',
  'ett',
  'um',
  'uma',
  'eine',
]);

const COUNT = '(\\d{1,4}|a|an|one|einem|einer|eine|ein|un|une|een|una|en|et|ett|um|uma)';
/** "2 weeks ago", "3 dagen geleden", "for 3 dage siden", "há 2 dias", "3 dni temu", and boards' "18d ago", "4d". */
const BEHIND = new RegExp(
  `(?<![\\d.,])${COUNT}\\s?([a-z]{1,12})\\s(?:ago|geleden|siden|sedan|fa|atras|temu)(?![a-z])`,
);
const BEFORE = new RegExp(
  `(?<![a-z])(?:vor|il y a|hace|ha|depuis|seit)\\s${COUNT}\\s?([a-z]{1,12})(?![a-z])`,
);
const BARE = /^(\d{1,3})(h|d|w|mo|y)$/;

/**
 * The ISO day a relative wording means ("today", "2 weeks ago", "vor 3 Tagen", "il y a 2 jours"), counted back from `now`.
 * `null` for another wording and for one that only gives a bound ("30+ days ago", "more than a month ago").
 */
export function relativeDay(text: string, now: Date): string | null {
  const plain = fold(text).replace(/\s+/g, ' ').trim();
  if (
    /\d\s?\+|(?<![a-z])(?:more than|over|mehr als|uber|plus de|meer dan|mas de|mere end|mer an|mer enn|piu di|mais de|ponad)(?![a-z])/.test(
      plain,
    )
  )
    return null;
  const today = localDay(now);
  const match = BARE.exec(plain) ?? BEHIND.exec(plain) ?? BEFORE.exec(plain);
  if (match !== null) {
    const [, count = '', word = ''] = match;
    const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1];
    if (unit === undefined) return null;
    return back(ONE.has(count) ? 1 : Number(count), unit, today, now);
  }
  if (YESTERDAY.test(plain)) return addDays(today, -1);
  return TODAY.test(plain) ? today : null;
}

function back(count: number, unit: Unit, today: string, now: Date): string | null {
  if (count > 1000) return null;
  if (unit === 'minute') return localDay(new Date(now.getTime() - count * 60_000));
  if (unit === 'hour') return localDay(new Date(now.getTime() - count * 3_600_000));
  if (unit === 'day') return addDays(today, -count);
  if (unit === 'week') return addDays(today, -7 * count);
  return addMonths(today, unit === 'month' ? -count : -12 * count);
}
