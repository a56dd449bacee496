import { packageBin } from './package-bin';
import { runNode } from './run-command';
import type { CommandResult } from './run-command';
import type { Step, StepResult } from './step';

/** The figures of reading may not fall below those in bench/capture.json, where the collection of saved pages is there. */
export const captureFloors: Step = {
  id: 'capture',
  title: 'Reading of saved pages against bench/capture.json',
  async run() {
    const measuring = [packageBin('tsx'), 'scripts/bench-capture.ts', '--no-times'];
    return floorsOf(await runNode(measuring, { minutes: 20 }));
  },
};

/** What the measuring said: a check for each kept figure; skipped as one when there is nothing to measure. */
export function floorsOf({ code, output }: Pick<CommandResult, 'code' | 'output'>): StepResult {
  if (code === 0 && /^bench:capture skipped/m.test(output))
    return { passed: 0, failed: 0, skipped: 1, notes: '' };
  const [, held, fallen] = /^floors: (\d+) held, (\d+) fallen$/m.exec(output) ?? [];
  if (held === undefined || fallen === undefined) return { passed: 0, failed: 1, skipped: 0, notes: output };
  const notes = output.split('\n').filter((line) => line.startsWith('fallen: '));
  return { passed: Number(held), failed: Number(fallen), skipped: 0, notes: notes.join('\n') };
}
