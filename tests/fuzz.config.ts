import { defineConfig } from 'vitest/config';

import unit from './vitest.config.ts';

// A thousand damaged pages for each reader: `npm run fuzz`. The unit run makes a few of them.
export default defineConfig({
  ...unit,
  test: {
    ...unit.test,
    include: ['tests/properties/readers.test.ts'],
    env: { FUZZ_RUNS: '1000', PROPERTY_SEED: 'random' },
    testTimeout: 1_800_000,
  },
});
