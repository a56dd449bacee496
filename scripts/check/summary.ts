import type { StepOutcome } from './run-steps';
import type { Tally } from './step';

/** `12 passed, 0 failed`, with the skipped ones only where there are some. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

/** One line a step, and the closing line that adds them up. */
export function summaryLines(outcomes: readonly StepOutcome[]): string[] {
  const width = Math.max(...outcomes.map(({ title }) => title.length));
  const total = outcomes.reduce<Tally>(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
  return [
    ...outcomes.map(
      (outcome) =>
        `${outcome.failed === 0 ? '✓' : '✗'} ${outcome.title.padEnd(width)}  ${outcome.seconds.toFixed(1).padStart(6)} s  ${tallyLine(outcome)}`,
    ),
    '',
    tallyLine(total),
  ];
}
