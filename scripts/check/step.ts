/** How many single checks a step made. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What a step found: its tally, and what a reader needs to mend a failure (empty when all is well). */
export interface StepResult extends Tally {
  readonly notes: string;
}

/** One step of `npm test`. `needs` names the steps that have to pass before it can run. */
export interface Step {
  readonly id: string;
  readonly title: string;
  readonly needs?: readonly string[];
  run(): Promise<StepResult>;
}

/** A step's result from single checks: one line of notes for each that failed. */
export function resultOf(
  checks: readonly { readonly name: string; readonly problem: string | null }[],
): StepResult {
  const failures = checks.filter(({ problem }) => problem !== null);
  return {
    passed: checks.length - failures.length,
    failed: failures.length,
    skipped: 0,
    notes: failures.map(({ name, problem }) => `${name}: ${problem}`).join('\n'),
  };
}
