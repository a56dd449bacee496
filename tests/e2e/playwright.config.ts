import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './global-setup.ts',
  outputDir: '../../.northing/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A browser on a busy machine now and then misses a beat; what needs the second try is named in the summary.
  retries: 1,
  forbidOnly: true,
  reporter: 'list',
});
