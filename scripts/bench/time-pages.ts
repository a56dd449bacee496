import { join } from 'node:path';

import type { Page } from '@playwright/test';

import type { PageCopy } from '@/utils/capture/page-copy';

import { bundleScript } from './bundle-script';
import { openPages } from './open-pages';
import type { timeReading } from './copy-reader';
import type { timeCopy, timeIdle, timeReadability } from './page-reader';
import type { BenchPage } from './pages';

interface Timed {
  readonly file: string;
  readonly first: number;
  readonly again: number;
  readonly readability: number;
  readonly clone: number;
  readonly reading: number;
  readonly readingCold: number;
}

/** What the scripts leave in a page. */
interface BenchWorld {
  readonly InPage: {
    readonly timeCopy: typeof timeCopy;
    readonly timeReadability: typeof timeReadability;
    readonly timeIdle: typeof timeIdle;
  };
  readonly AtHome: { readonly timeReading: typeof timeReading };
}

/**
 * Times Northing in Chromium on every page, beside Readability, and gives the table as text, in milliseconds: what the page bears,
 * and what the extension's own page does afterwards, once as in use (it has read the other pages) and once as the first it reads.
 */
export async function timePages(folder: string, pages: readonly BenchPage[]): Promise<string> {
  const inPage = `${await bundleScript('scripts/bench/page-reader.ts', 'InPage')};globalThis.InPage = InPage; 0`;
  const atHome = `${await bundleScript('scripts/bench/copy-reader.ts', 'AtHome')};globalThis.AtHome = AtHome; 0`;
  const opener = await openPages();
  const timed: Timed[] = [];
  let idle = '';
  const readIn = (home: Page, copy: PageCopy): Promise<number> =>
    home.evaluate((one) => (globalThis as unknown as BenchWorld).AtHome.timeReading(one), copy);
  try {
    const home = await opener.blank();
    await home.evaluate(atHome);
    for (const { file, url } of pages) {
      const times = await opener.withPage(join(folder, file), url, async (page) => {
        await page.evaluate(inPage);
        const own = await page.evaluate(() => (globalThis as unknown as BenchWorld).InPage.timeCopy());
        const other = await page.evaluate(() =>
          (globalThis as unknown as BenchWorld).InPage.timeReadability(),
        );
        const fresh = await opener.blank();
        await fresh.evaluate(atHome);
        const readingCold = await readIn(fresh, own.copy);
        await fresh.close();
        const reading = await readIn(home, own.copy);
        return { ...own, readability: other.first, clone: other.clone, reading, readingCold };
      });
      timed.push({ file, ...times });
    }
    const quiet = pages.find(({ file }) => IDLE.test(file));
    if (quiet !== undefined)
      idle = await opener.withPage(join(folder, quiet.file), quiet.url, async (page) => {
        await page.evaluate(inPage);
        const { atLoad, later } = await page.evaluate(
          (wait) => (globalThis as unknown as BenchWorld).InPage.timeIdle(wait),
          10_000,
        );
        return (
          `a page without an ad (${quiet.file}): ${atLoad.looks} look and ${atLoad.ms.toFixed(1)} ms at load, ` +
          `${later.looks} looks and ${later.ms.toFixed(1)} ms in the next 10 s`
        );
      });
  } finally {
    await opener.close();
  }
  return `${table(timed)}\n${idle}`;
}

/** An article: nothing on it changes, and no ad comes. */
const IDLE = /^articles\/neg-/;

function table(timed: readonly Timed[]): string {
  const row = (name: string, pick: (one: Timed) => number): string => {
    const sorted = timed.map(pick).toSorted((a, b) => a - b);
    const at = (share: number): string =>
      (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1).padStart(8);
    return `${name.padEnd(28)}${at(0.5)}${at(0.95)}${at(1)}`;
  };
  const slowest = timed.toSorted((a, b) => b.first - a.first).slice(0, 5);
  return [
    `${'ms in the page (Chromium)'.padEnd(28)}  median     p95     max`,
    row('copying it, nothing warm', (one) => one.first),
    row('copying it again', (one) => one.again),
    row('Readability, first', (one) => one.readability),
    row('cloning the document', (one) => one.clone),
    'in the extension’s own page',
    row('parsing and reading', (one) => one.reading),
    row('the same, nothing warm', (one) => one.readingCold),
    ...slowest.map(
      ({ file, first, reading }) => `  ${first.toFixed(1)} (read in ${reading.toFixed(0)})  ${file}`,
    ),
  ].join('\n');
}
