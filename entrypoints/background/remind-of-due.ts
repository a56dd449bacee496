import { browser } from '#imports';

import { allDecisions } from '@/utils/db/decisions';
import { allExchanges } from '@/utils/db/exchanges';
import { readNetworkTerms } from '@/utils/db/network-terms';
import { savedPeople } from '@/utils/db/people';
import { allTies } from '@/utils/db/ties';
import { dueAgain } from '@/utils/decision/due-revisits';
import { byPerson } from '@/utils/network/by-person';
import { DEFAULT_INTERVALS } from '@/utils/network/network-terms';
import { isQuiet, shallRemind } from '@/utils/network/reminder';
import { touchQueue } from '@/utils/network/touch-queue';
import { mayNotify, notifyDue, onNotificationPressed } from '@/utils/platform/notifications';
import { openDesk } from '@/utils/platform/open-surface';
import { reportError } from '@/utils/platform/report-error';
import { say } from '@/utils/platform/say';
import { lastReminded, reminderTerms } from '@/utils/platform/settings';
import { getStore } from '@/utils/store/store';
import { localDay } from '@/utils/time/iso-day';

const alarm = 'remind-of-due';
const HOUR_IN_MINUTES = 60;

/** The cheap questions first: the store is opened only when a reminder may come of it. */
async function remindNow(now: Date): Promise<void> {
  const [terms, lastDay] = await Promise.all([reminderTerms.getValue(), lastReminded.getValue()]);
  const [hour, today] = [now.getHours(), localDay(now)];
  if (!terms.isOn || isQuiet(hour, terms) || lastDay === today || !(await mayNotify())) return;
  const store = await getStore();
  if (store.state !== 'ready') return;
  const { db } = store;
  const [people, exchanges, ties, network, decisions] = await Promise.all([
    savedPeople(db),
    allExchanges(db),
    allTies(db),
    readNetworkTerms(db),
    allDecisions(db),
  ]);
  const { touches } = touchQueue({
    people,
    ties: new Map(ties.map((tie) => [tie.id, tie])),
    logs: byPerson(exchanges),
    intervals: network?.intervals ?? DEFAULT_INTERVALS,
    today,
  });
  const [meet, again] = [touches.length, dueAgain(decisions, today).length];
  if (!shallRemind({ terms, hour, today, lastDay, due: meet + again })) return;
  // Names stay out of it: a notification may show on a locked screen.
  const lines = [
    ...(meet > 0 ? [say({ key: 'network.queue_count', count: meet, params: { count: meet } })] : []),
    ...(again > 0 ? [say({ key: 'choice.due_count', count: again, params: { count: again } })] : []),
  ];
  await notifyDue(lines[0] ?? '', lines[1] ?? say({ key: 'network.reminder_body' }));
  await lastReminded.setValue(today);
}

/** Once a day, where the user asked for it and outside of quiet hours, says how many people and decisions are due. */
export function remindOfDue(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== alarm) return;
    remindNow(new Date()).catch((error: unknown) => reportError(error, 'remind of due'));
  });
  onNotificationPressed(() => {
    openDesk('/queue').catch((error: unknown) => reportError(error, 'open the queue'));
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.alarms
      .create(alarm, { delayInMinutes: HOUR_IN_MINUTES, periodInMinutes: HOUR_IN_MINUTES })
      .catch((error: unknown) => reportError(error, 'remind of due'));
  });
}
