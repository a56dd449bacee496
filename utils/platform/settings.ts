import { storage } from '#imports';

import { NO_REMINDER, type ReminderTerms } from '@/utils/network/reminder';
import { STALE_DAYS } from '@/utils/profile/stale-days';

export type Theme = 'system' | 'light' | 'dark';

/** Light, dark or as the system has it. */
export const themeSetting = storage.defineItem<Theme>('local:theme', { fallback: 'system', version: 1 });

/** What was typed into the welcome so far, kept so that closing it loses nothing; parsed where it is used. */
export const welcomeDraft = storage.defineItem<unknown>('local:welcomeDraft', { fallback: null, version: 1 });

/** Instant of the last export, null before the first. */
export const lastExport = storage.defineItem<string | null>('local:lastExport', {
  fallback: null,
  version: 1,
});

/** Whether ads that are only looked at are counted in pay and radar; on this device only, and off until asked for. */
export const keepViewed = storage.defineItem<boolean>('local:keepViewed', { fallback: false, version: 1 });

/** After how many days a résumé is to be looked at again; parsed where it is used. */
export const resumeStaleDays = storage.defineItem<number>('local:resumeStaleDays', {
  fallback: STALE_DAYS,
  version: 1,
});

/** When I want to be reminded of people who are due; on this device only. */
export const reminderTerms = storage.defineItem<ReminderTerms>('local:reminder', {
  fallback: NO_REMINDER,
  version: 1,
});

/** ISO day of the last reminder, null before the first. */
export const lastReminded = storage.defineItem<string | null>('local:lastReminded', {
  fallback: null,
  version: 1,
});

/** The goal that verdicts are measured against at the moment, null for all; forgotten with the session. */
export const chosenGoal = storage.defineItem<string | null>('session:chosenGoal', {
  fallback: null,
});
