import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageBin } from './package-bin';
import { workFolder } from './root';
import { runNode } from './run-command';
import type { StepResult } from './step';

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** Runs Playwright with a config of ours; every test counts, a flaky one as failed. */
export async function runPlaywright(config: string, env: Record<string, string>): Promise<StepResult> {
  const reportFile = join(workFolder, 'check', 'e2e-chromium.json');
  rmSync(reportFile, { force: true });
  const { code, output } = await runNode(
    [packageBin('@playwright/test', 'playwright'), 'test', '--config', config, '--reporter=list,json'],
    { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile }, minutes: 20 },
  );
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0, notes: output };
  const { stats, errors } = JSON.parse(readFileSync(reportFile, 'utf8')) as PlaywrightReport;
  const counted = stats.unexpected + stats.flaky + errors.length;
  const failed = counted === 0 && code !== 0 ? 1 : counted;
  return { passed: stats.expected, failed, skipped: stats.skipped, notes: failed === 0 ? '' : output };
}
