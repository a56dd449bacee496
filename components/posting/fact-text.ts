import { dayText } from '@/components/ui/time-text';
import type { PostingFieldName } from '@/utils/capture/page-reading';
import { formatPay } from '@/utils/money/format-pay';
import { say } from '@/utils/platform/say';
import type { Employment, Mode, PostingFacts } from '@/utils/posting/posting';

/** The language dates and money are written in. */
export const uiLocale = (): string => navigator.language;

/** A way of working in the user's words. */
export const modeName = (mode: Mode): string => say({ key: `posting.mode_${mode}` });

/** A kind of employment in the user's words. */
export const employmentName = (employment: Employment): string =>
  say({ key: `posting.employment_${employment.replaceAll('-', '_')}` });

/** The places on one line: all when they are two, else the first and how many more. */
export function placesText({ places }: PostingFacts): string | null {
  const [first, second, ...rest] = places.map(({ text }) => text);
  if (first === undefined) return null;
  if (second === undefined) return first;
  if (rest.length === 0) return `${first}, ${second}`;
  return `${first} ${say({ key: 'posting.and_more', params: { count: rest.length + 1 } })}`;
}

/** A fact as one line of text in a locale, or null where there is none. */
export function factText(facts: PostingFacts, field: PostingFieldName, locale = uiLocale()): string | null {
  switch (field) {
    case 'places':
      return facts.places.length === 0 ? null : facts.places.map(({ text }) => text).join('; ');
    case 'mode':
      return facts.mode === null ? null : modeName(facts.mode);
    case 'employment':
      return facts.employment === null ? null : employmentName(facts.employment);
    case 'pay':
      return facts.pay === null ? null : formatPay(facts.pay, locale);
    case 'postedOn':
    case 'closesOn': {
      const day = facts[field];
      return day === null ? null : dayText(day, locale);
    }
    case 'people':
      return facts.people.length === 0 ? null : facts.people.map(({ name }) => name).join(', ');
    case 'language':
      return facts.language === null
        ? null
        : (new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(facts.language) ??
            null);
    default:
      return facts[field];
  }
}
