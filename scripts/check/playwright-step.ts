import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageBin } from './package-bin';
import { workFolder } from './root';
import { runNode } from './run-command';
import type { StepResult } from './step';

interface PlaywrightSuite {
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** Runs Playwright with a config of ours; every test counts. One that passed at the second try only is named. */
export async function runPlaywright(config: string, env: Record<string, string>): Promise<StepResult> {
  const reportFile = join(workFolder, 'check', 'e2e-chromium.json');
  rmSync(reportFile, { force: true });
  const { code, output } = await runNode(
    [packageBin('@playwright/test', 'playwright'), 'test', '--config', config, '--reporter=list,json'],
    { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile }, minutes: 20 },
  );
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0, notes: output };
  const { suites, stats, errors } = JSON.parse(readFileSync(reportFile, 'utf8')) as PlaywrightReport;
  const counted = stats.unexpected + errors.length;
  const failed = counted === 0 && code !== 0 ? 1 : counted;
  const second = secondTries(suites).map((title) => `passed at the second try only: ${title}`);
  return {
    passed: stats.expected + stats.flaky,
    failed,
    skipped: stats.skipped,
    notes: failed === 0 ? second.join('\n') : output,
  };
}

/** Titles of the tests that passed at the second try. */
function secondTries(suites: readonly PlaywrightSuite[]): readonly string[] {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
    ...secondTries(inner),
  ]);
}
