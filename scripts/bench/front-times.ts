import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { grantedCopy } from '../browser/granted-copy';
import { launchChromium, type Launched } from '../browser/launch-chromium';
import { servePages } from '../browser/serve-pages';
import { stopWorker } from '../browser/stop-worker';
import { words } from '../browser/words';
import { storedFile } from './stored-jobs';

const AD = 'https://boards.greenhouse.io/tidewatercycles/jobs/4001';
const ROUNDS = 6;
/** The background is let come to rest after it was ended. */
const REST_MS = 500;

interface FrontTimes {
  /** Milliseconds from opening the popup until its verdict stands there, the background awake. */
  readonly warm: readonly number[];
  /** The same after the background was ended. */
  readonly cold: readonly number[];
}

declare const chrome: {
  tabs: { query(of: object): Promise<{ id?: number }[]>; get(id: number): Promise<unknown> };
};

const adPage = `<!doctype html><html lang="en"><title>Senior Data Analyst</title><script type="application/ld+json">${JSON.stringify(
  {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Senior Data Analyst',
    identifier: { '@type': 'PropertyValue', name: 'Tidewater Cycles', value: '4001' },
    hiringOrganization: { '@type': 'Organization', name: 'Tidewater Cycles' },
    jobLocation: { '@type': 'Place', address: { addressLocality: 'Utrecht', addressCountry: 'NL' } },
    description: `<p>${'The workshops along the river repair and rent out cargo bikes. '.repeat(50)}</p><h3>What you need</h3><ul><li>Experience with SQL</li><li>Advanced Excel</li><li>Power BI</li></ul>`,
  },
)}</script><main><h1>Senior Data Analyst</h1><p>Tidewater Cycles, Utrecht</p></main></html>`;

/** Brings the jobs in the way a user does, so that the store is a sound one. */
async function fill(launched: Launched, count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'northing-front-'));
  const file = join(folder, 'jobs.json');
  await writeFile(file, storedFile(count));
  const page = await launched.context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(launched.url('desk.html#/data'));
  await page.getByLabel(words('desk.data_import_choose')).setInputFiles(file);
  await page.getByRole('button', { name: words('desk.data_import_now') }).click();
  await page.getByText(words('desk.data_imported')).first().waitFor();
  await page.close();
  await rm(folder, { recursive: true });
}

/** Opens the popup as a tab that takes the ad's tab for the one in front, and gives when its verdict stood there. */
async function verdictAfter(launched: Launched, tabId: number): Promise<number> {
  const popup: Page = await launched.context.newPage();
  await popup.addInitScript((id) => {
    const ask = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = async (of: { active?: boolean }) =>
      of.active === true ? [(await chrome.tabs.get(id)) as { id?: number }] : ask(of);
    // Without a name: what the runner adds to named functions is not there in the page.
    new MutationObserver((_changes, watch) => {
      if (document.querySelector('[data-verdict]') === null) return;
      watch.disconnect();
      (globalThis as unknown as { verdictAt: number }).verdictAt = performance.now();
    }).observe(document, { childList: true, subtree: true });
  }, tabId);
  await popup.goto(launched.url('popup.html'));
  await popup.locator('[data-verdict]').first().waitFor();
  const after = await popup.evaluate(() => (globalThis as unknown as { verdictAt: number }).verdictAt);
  await popup.close();
  return after;
}

/** How long the built extension takes to show the verdict of the page in front, with so many jobs saved. */
export async function frontTimes(built: string, count: number): Promise<FrontTimes> {
  const extension = await grantedCopy(built);
  const launched = await launchChromium({ extension });
  try {
    const pages = await servePages(launched.context);
    await fill(launched, count);
    pages.set(AD, adPage);
    const front = await launched.context.newPage();
    await front.goto(AD);
    const lookout = await launched.lookout();
    await front.bringToFront();
    const tabId = await lookout.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    });
    // The first popup waits for the page to have been read.
    await verdictAfter(launched, tabId);
    const [warm, cold]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      warm.push(await verdictAfter(launched, tabId));
      await stopWorker(launched);
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      cold.push(await verdictAfter(launched, tabId));
    }
    return { warm, cold };
  } finally {
    await launched.close();
    await rm(extension, { recursive: true, force: true });
  }
}
