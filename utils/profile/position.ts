/** A month (`2021-03`) or, where only that is known, a year (`2021`). */
export type MonthOrYear = string;

/** A job I hold or held, as a résumé of mine says it. */
export interface Position {
  readonly id: string;
  readonly resumeId: string;
  readonly title: string;
  /** Empty where the résumé names none. */
  readonly employer: string;
  readonly start: MonthOrYear | null;
  /** Null while it goes on, and where the résumé does not say. */
  readonly end: MonthOrYear | null;
  readonly isCurrent: boolean;
  /** What I did there, a line for each point; empty where nothing is said. */
  readonly summary: string;
  readonly updatedAt: string;
}
