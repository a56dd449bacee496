import type { ReactNode } from 'react';

export interface TimeTextProps {
  /** An ISO day (`2026-11-22`) or instant. */
  readonly iso: string;
  /** The instant "now" is counted from; with it the text is relative ("3 days ago"), without it the day itself. */
  readonly since?: Date;
  /** BCP 47 tag; the browser's own when left out. */
  readonly locale?: string;
}

const DAY = 86_400_000;

/** The unit a distance is told in, with its length, both chosen so that small numbers come out. */
function unitFor(distance: number): readonly [Intl.RelativeTimeFormatUnit, number] {
  if (distance < 3_600_000) return ['minute', 60_000];
  if (distance < DAY) return ['hour', 3_600_000];
  if (distance < 14 * DAY) return ['day', DAY];
  if (distance < 60 * DAY) return ['week', 7 * DAY];
  if (distance < 730 * DAY) return ['month', 30.44 * DAY];
  return ['year', 365.25 * DAY];
}

const isDay = (iso: string): boolean => iso.length === 10;

/** The day written out in a locale: "22 Nov 2026". */
export function dayText(iso: string, locale?: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    ...(isDay(iso) && { timeZone: 'UTC' }),
  });
  return format.format(new Date(iso));
}

/** The ISO day it is where the user is. */
export function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** How long ago or ahead, in the largest fitting unit: "3 days ago", "today" for a bare day that is today. */
export function agoText(iso: string, since: Date, locale?: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (isDay(iso)) {
    const today = Date.UTC(since.getFullYear(), since.getMonth(), since.getDate());
    const days = Math.round((Date.parse(iso) - today) / DAY);
    if (Math.abs(days) < 14) return format.format(days, 'day');
  }
  const distance = Date.parse(iso) - since.getTime();
  const [unit, length] = unitFor(Math.abs(distance));
  return format.format(Math.round(distance / length), unit);
}

/** A point in time as text, with the machine's form behind it and the exact day on hover. */
export function TimeText({ iso, since, locale }: TimeTextProps): ReactNode {
  const day = dayText(iso, locale);
  return (
    <time dateTime={iso} title={since === undefined ? undefined : day}>
      {since === undefined ? day : agoText(iso, since, locale)}
    </time>
  );
}
