import type { Decision } from '@/utils/decision/decision';

/** Whether the day to look at a choice again has come (C16). `today` is an ISO day. */
export function isDueAgain(
  { chosenId, revisitOn }: Pick<Decision, 'chosenId' | 'revisitOn'>,
  today: string,
): boolean {
  return chosenId !== null && revisitOn !== null && revisitOn <= today;
}

/** Choices to look at again first, the longest due before the others; the rest in the order they came in. */
export function dueFirst(decisions: readonly Decision[], today: string): readonly Decision[] {
  const due = decisions.filter((decision) => isDueAgain(decision, today));
  return [
    ...due.toSorted((one, other) => ((one.revisitOn ?? '') < (other.revisitOn ?? '') ? -1 : 1)),
    ...decisions.filter((decision) => !due.includes(decision)),
  ];
}
