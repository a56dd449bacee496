import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserSteps } from './browser-steps';
import { buildSteps } from './build-steps';
import { chooseSteps } from './choose-steps';
import { workFolder } from './root';
import { runSteps } from './run-steps';
import { staticSteps } from './static-steps';
import { summaryLines, tallyLine } from './summary';
import type { Step } from './step';

const NOTES_SHOWN = 12_000;
const reports = join(workFolder, 'check');

/** Runs the chosen steps, tells what they find, and gives the exit code. */
async function main(names: readonly string[]): Promise<number> {
  const all: readonly Step[] = [...staticSteps, ...buildSteps, ...browserSteps];
  const steps = chooseSteps(all, names);
  mkdirSync(reports, { recursive: true });
  const outcomes = await runSteps(
    steps,
    {
      started: (step, number, of) => console.log(`[${number}/${of}] ${step.title}`),
      ended: (outcome) => {
        console.log(
          `      ${outcome.failed === 0 ? '✓' : '✗'} ${tallyLine(outcome)}  (${outcome.seconds.toFixed(1)} s)`,
        );
        if (outcome.notes === '') return;
        writeFileSync(join(reports, `${outcome.id}.log`), outcome.notes);
        console.log(outcome.notes.slice(-NOTES_SHOWN).replace(/^/gm, '      | '));
      },
    },
    () => performance.now(),
  );
  console.log(`\n${summaryLines(outcomes).join('\n')}`);
  return outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
