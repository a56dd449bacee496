import { floorsOf } from './floors-of';
import { packageBin } from './package-bin';
import { runNode } from './run-command';
import type { Step } from './step';

/** The figures of reading may not fall below those in bench/capture.json, where the collection of saved pages is there. */
export const captureFloors: Step = {
  id: 'capture',
  title: 'Reading of saved pages against bench/capture.json',
  async run() {
    const measuring = [packageBin('tsx'), 'scripts/bench-capture.ts', '--no-times'];
    return floorsOf(await runNode(measuring, { minutes: 20 }));
  },
};
