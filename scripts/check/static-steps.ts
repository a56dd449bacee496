import { captureFloors } from './capture-floors';
import { skillFloors } from './skill-floors';
import { simpleStep } from './simple-step';
import type { Step } from './step';
import { runVitest } from './vitest-step';

/** The steps that look at the source alone. */
export const staticSteps: readonly Step[] = [
  simpleStep({
    id: 'format',
    title: 'Format (prettier)',
    package: 'prettier',
    args: ['--check', '--log-level', 'warn', '.'],
  }),
  simpleStep({
    id: 'lint',
    title: 'Lint, type-aware (oxlint)',
    package: 'oxlint',
    args: ['--type-aware', '--deny-warnings', '--report-unused-disable-directives', '.'],
  }),
  simpleStep({
    id: 'types',
    title: 'Types (tsc)',
    package: 'typescript-native',
    command: 'tsc',
    args: ['--noEmit'],
  }),
  {
    id: 'unit',
    title: 'Unit tests (vitest)',
    run: () => runVitest('unit', 'tests/vitest.config.ts'),
  },
  simpleStep({
    id: 'directions',
    title: 'Directions of imports (dependency-cruiser)',
    package: 'dependency-cruiser',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'entrypoints', 'components', 'utils', 'scripts'],
  }),
  simpleStep({ id: 'unused', title: 'Unused code (knip)', package: 'knip', args: ['--no-progress'] }),
  captureFloors,
  skillFloors,
];
