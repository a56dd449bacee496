import { useEffect, useState } from 'react';

import type { ReminderTerms } from '@/utils/network/reminder';
import { requestNotify } from '@/utils/platform/notifications';
import { reportError } from '@/utils/platform/report-error';
import { reminderTerms } from '@/utils/platform/settings';

export interface Reminder {
  /** Null until read. */
  readonly terms: ReminderTerms | null;
  readonly change: (terms: ReminderTerms) => void;
  /** Turns the reminder on; asks the browser first. */
  readonly turnOn: () => void;
  /** The browser was asked and the user said no. */
  readonly isRefused: boolean;
}

/** When I want to be reminded of people who are due. */
export function useReminder(): Reminder {
  const [terms, setTerms] = useState<ReminderTerms | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    reminderTerms.getValue().then(setTerms, (error: unknown) => reportError(error, 'read reminder'));
    return reminderTerms.watch(setTerms);
  }, []);
  const change = (changed: ReminderTerms): void => {
    setTerms(changed);
    reminderTerms.setValue(changed).catch((error: unknown) => reportError(error, 'keep reminder'));
  };
  const turnOn = (): void => {
    requestNotify().then(
      (isAllowed) => {
        setRefused(!isAllowed);
        if (isAllowed && terms !== null) change({ ...terms, isOn: true });
      },
      (error: unknown) => reportError(error, 'ask for notifications'),
    );
  };
  return { terms, change, turnOn, isRefused };
}
