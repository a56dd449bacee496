import { isoDay } from './iso-day';

/** Whether this is an ISO day that the calendar has: `2026-02-30` and `soon` are none, nor is `null`. */
export const isDay = (day: string | null): day is string => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '') ?? [];
  return day !== null && isoDay(Number(year), Number(month), Number(date)) === day;
};
