import type { Decision } from '@/utils/decision/decision';

/** Whether the day to look at a choice again has come (C16). `today` is an ISO day. */
export function isDueAgain(
  { chosenId, revisitOn }: Pick<Decision, 'chosenId' | 'revisitOn'>,
  today: string,
): boolean {
  return chosenId !== null && revisitOn !== null && revisitOn <= today;
}

/** The choices whose day has come, the longest due first. */
export function dueAgain(decisions: readonly Decision[], today: string): readonly Decision[] {
  return decisions
    .filter((decision) => isDueAgain(decision, today))
    .toSorted((one, other) => ((one.revisitOn ?? '') < (other.revisitOn ?? '') ? -1 : 1));
}

/** Choices to look at again first, the longest due before the others; the rest in the order they came in. */
export function dueFirst(decisions: readonly Decision[], today: string): readonly Decision[] {
  const due = dueAgain(decisions, today);
  return [...due, ...decisions.filter((decision) => !due.includes(decision))];
}
