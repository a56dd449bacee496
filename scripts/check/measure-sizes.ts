import { packageBin } from './package-bin';
import { runNode } from './run-command';
import { resultOf, type StepResult } from './step';

interface Measured {
  readonly name: string;
  readonly passed?: boolean;
  readonly size?: number;
  readonly sizeLimit?: number;
}

/** Measures what a user's browser has to load against the budgets in package.json (`size-limit`); one check a budget. */
export async function measureSizes(): Promise<StepResult> {
  const { stdout, output } = await runNode([packageBin('size-limit'), '--json']);
  const start = stdout.indexOf('[');
  if (start === -1) return { passed: 0, failed: 1, skipped: 0, notes: output };
  const measured = JSON.parse(stdout.slice(start)) as Measured[];
  return resultOf(
    measured.map(({ name, passed, size = 0, sizeLimit = 0 }) => ({
      name,
      problem: passed === true ? null : `${kilobytes(size)} of at most ${kilobytes(sizeLimit)}, gzip`,
    })),
  );
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
