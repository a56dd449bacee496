import { floorsOf } from './floors-of';
import { packageBin } from './package-bin';
import { runNode } from './run-command';
import type { Step } from './step';

/** The figures of the skill engine may not fall below those in bench/skills.json; those of the labelled sets only where these are there. */
export const skillFloors: Step = {
  id: 'skills',
  title: 'Skill engine against bench/skills.json',
  async run() {
    return floorsOf(
      await runNode([packageBin('tsx'), 'scripts/bench-skills.ts', '--floors'], { minutes: 10 }),
    );
  },
};
