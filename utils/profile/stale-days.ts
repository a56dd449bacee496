/** F13: a résumé older than so many days is to be looked at again, unless the user says otherwise. */
export const STALE_DAYS = 90;

/** What the user may choose instead. */
export const STALE_CHOICES: readonly number[] = [30, 60, STALE_DAYS, 180, 365];
