import { packageBin } from './package-bin';
import { runNode } from './run-command';
import type { Step } from './step';

/** A step that is one command of one package and one check: it passes when the command exits with 0. */
export function simpleStep(step: {
  readonly id: string;
  readonly title: string;
  readonly package: string;
  readonly command?: string;
  readonly args: readonly string[];
}): Step {
  return {
    id: step.id,
    title: step.title,
    async run() {
      const { code, output } = await runNode([packageBin(step.package, step.command), ...step.args]);
      return {
        passed: code === 0 ? 1 : 0,
        failed: code === 0 ? 0 : 1,
        skipped: 0,
        notes: code === 0 ? '' : output,
      };
    },
  };
}
