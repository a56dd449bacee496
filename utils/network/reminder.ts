/** When I want to be reminded. Hours are those of my clock, 0 to 23. */
export interface ReminderTerms {
  readonly isOn: boolean;
  readonly quietFrom: number;
  readonly quietTo: number;
}

/** No reminder before I ask for it; nights are quiet. */
export const NO_REMINDER: ReminderTerms = { isOn: false, quietFrom: 19, quietTo: 9 };

/** Whether an hour lies in the quiet ones, which may go over midnight; equal hours mean that none is quiet. */
export function isQuiet(hour: number, { quietFrom, quietTo }: ReminderTerms): boolean {
  if (quietFrom === quietTo) return false;
  return quietFrom < quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
}

/** What decides on a reminder. */
export interface ReminderMoment {
  readonly terms: ReminderTerms;
  /** Hour of my clock. */
  readonly hour: number;
  /** ISO day. */
  readonly today: string;
  /** ISO day of the last reminder. */
  readonly lastDay: string | null;
  /** How many people are due. */
  readonly due: number;
}

/** Whether to remind now: asked for, somebody is due, no quiet hour, and not yet today. */
export function shallRemind({ terms, hour, today, lastDay, due }: ReminderMoment): boolean {
  return terms.isOn && due > 0 && !isQuiet(hour, terms) && lastDay !== today;
}
