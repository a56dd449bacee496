import { defineConfig } from 'vitest/config';

/** Firefox takes part in no Playwright run (it can't load add-ons there), so its tests are Vitest's. */
export default defineConfig({
  test: {
    root: '.',
    environment: 'node',
    include: ['tests/e2e/firefox/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
