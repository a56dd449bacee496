import { remembered } from '@/utils/text/remembered';

const DAY_MS = 86_400_000;

/** The day's number since 1970; a queue of ten thousand people asks for the same few hundred days. */
const numberOf = remembered((day) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS));

/** Whole days from one ISO day to another; negative when the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}
