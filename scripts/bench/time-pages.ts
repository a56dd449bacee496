import { join } from 'node:path';

import { bundleScript } from './bundle-script';
import { openPages } from './open-pages';
import type { timeIdle, timeReadability, timeReading } from './page-reader';
import type { BenchPage } from './pages';

interface Timed {
  readonly file: string;
  readonly first: number;
  readonly again: number;
  readonly readability: number;
  readonly clone: number;
}

/** What the script leaves in the page. */
interface ReaderWorld {
  readonly NorthingReader: {
    readonly timeReading: typeof timeReading;
    readonly timeReadability: typeof timeReadability;
    readonly timeIdle: typeof timeIdle;
  };
}

/** Times the reader in Chromium on every page, beside Readability, and gives the table as text, in milliseconds. */
export async function timePages(folder: string, pages: readonly BenchPage[]): Promise<string> {
  const script = await bundleScript('scripts/bench/page-reader.ts', 'NorthingReader');
  const opener = await openPages();
  const timed: Timed[] = [];
  let idle = '';
  try {
    for (const { file, url } of pages) {
      const times = await opener.withPage(join(folder, file), url, async (page) => {
        await page.evaluate(`${script};globalThis.NorthingReader = NorthingReader; 0`);
        const own = await page.evaluate(() =>
          (globalThis as unknown as ReaderWorld).NorthingReader.timeReading(false),
        );
        const other = await page.evaluate(() =>
          (globalThis as unknown as ReaderWorld).NorthingReader.timeReadability(),
        );
        return { first: own.first, again: own.again, readability: other.first, clone: other.clone };
      });
      timed.push({ file, ...times });
    }
    const quiet = pages.find(({ file }) => IDLE.test(file));
    if (quiet !== undefined)
      idle = await opener.withPage(join(folder, quiet.file), quiet.url, async (page) => {
        await page.evaluate(`${script};globalThis.NorthingReader = NorthingReader; 0`);
        const { atLoad, later } = await page.evaluate(
          (wait) => (globalThis as unknown as ReaderWorld).NorthingReader.timeIdle(wait),
          10_000,
        );
        return (
          `a page without an ad (${quiet.file}): ${atLoad.ms.toFixed(1)} ms at load, ` +
          `${later.looks} readings and ${later.ms.toFixed(1)} ms in the next 10 s`
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
    row('first reading, nothing warm', (one) => one.first),
    row('reading again', (one) => one.again),
    row('Readability, first', (one) => one.readability),
    row('cloning the document', (one) => one.clone),
    ...slowest.map(({ file, first, again }) => `  ${first.toFixed(0)} (again ${again.toFixed(0)})  ${file}`),
  ].join('\n');
}
