import type { Step, StepResult } from './step';

export interface StepOutcome extends StepResult {
  readonly id: string;
  readonly title: string;
  readonly seconds: number;
}

/** What the run tells while it is under way. */
export interface Progress {
  started(step: Step, number: number, of: number): void;
  ended(outcome: StepOutcome): void;
}

/**
 * Runs steps one after the other and gives every outcome. A failing step stops none but those that need it: each of
 * them counts as one failure with its reason. A step that throws has failed.
 */
export async function runSteps(
  steps: readonly Step[],
  progress: Progress,
  clock: () => number,
): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  for (const [index, step] of steps.entries()) {
    progress.started(step, index + 1, steps.length);
    const began = clock();
    const broken = (step.needs ?? []).find((need) =>
      outcomes.some(({ id, failed }) => id === need && failed > 0),
    );
    const result =
      broken === undefined
        ? await step
            .run()
            .catch((problem: unknown) => failure(String(problem instanceof Error ? problem.stack : problem)))
        : failure(`Not run: it needs "${broken}", which failed.`);
    const outcome = { ...result, id: step.id, title: step.title, seconds: (clock() - began) / 1000 };
    outcomes.push(outcome);
    progress.ended(outcome);
  }
  return outcomes;
}

const failure = (notes: string): StepResult => ({ passed: 0, failed: 1, skipped: 0, notes });
