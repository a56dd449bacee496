import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageBin } from './package-bin';
import { workFolder } from './root';
import { runNode } from './run-command';
import type { StepResult } from './step';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Runs Vitest with a config of ours; every test counts, and an error outside of tests counts as one failure. */
export async function runVitest(
  id: string,
  config: string,
  env?: Record<string, string>,
): Promise<StepResult> {
  const reportFile = join(workFolder, 'check', `${id}.json`);
  rmSync(reportFile, { force: true });
  const { code, output } = await runNode(
    [
      packageBin('vitest'),
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
    ],
    { minutes: 20, ...(env === undefined ? {} : { env }) },
  );
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0, notes: output };
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport;
  const failed = report.numFailedTests === 0 && code !== 0 ? 1 : report.numFailedTests;
  return {
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests + report.numTodoTests,
    notes: failed === 0 ? '' : output,
  };
}
