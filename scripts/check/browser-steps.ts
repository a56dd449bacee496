import { provideBrowser } from '../setup/provide-browser';
import { runPlaywright } from './playwright-step';
import type { Step } from './step';
import { runVitest } from './vitest-step';

/** The steps that drive the built extension in real browsers. */
export const browserSteps: readonly Step[] = [
  {
    id: 'e2e-chromium',
    title: 'End to end in Chromium (playwright)',
    needs: ['build-chrome'],
    async run() {
      const browser = await provideBrowser('chromium');
      if ('missing' in browser) return { passed: 0, failed: 1, skipped: 0, notes: browser.missing };
      return runPlaywright('tests/e2e/playwright.config.ts', { CHROME_PATH: browser.path });
    },
  },
  {
    id: 'e2e-firefox',
    title: 'End to end in Firefox (puppeteer over BiDi)',
    needs: ['build-firefox'],
    async run() {
      const browser = await provideBrowser('firefox');
      if ('missing' in browser) return { passed: 0, failed: 1, skipped: 0, notes: browser.missing };
      return runVitest('e2e-firefox', 'tests/e2e/firefox/vitest.config.ts', { FIREFOX_PATH: browser.path });
    },
  },
];
