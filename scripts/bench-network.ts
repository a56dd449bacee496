import process from 'node:process';

import { chromium } from '@playwright/test';

import { bundleScript } from './bench/bundle-script';
import { findBrowser } from './setup/find-browser';
import { whatToInstall } from './setup/provide-browser';

const PEOPLE = 10_000;
/** What a look may take, in milliseconds. */
const LIMIT = 50;

const ROWS = [
  ['card', 'a person’s card, all read from the store: log, tie, jobs, record, who may be the same', true],
  ['map', 'the coverage map of six areas and 500 jobs, once everybody is in memory', true],
  ['queue', 'the touch queue, once everybody is in memory', true],
  ['around', 'whom I know around a job, all read from the store', true],
  ['load', 'everybody read into memory (once a screen)', false],
] as const;

const told = (numbers: readonly number[]): { text: string; median: number } => {
  const all = numbers.toSorted((a, b) => a - b);
  const worst = all.at(-1) ?? 0;
  const median = all[Math.floor(all.length / 2)] ?? 0;
  const best = all[0] ?? 0;
  const text = `${median.toFixed(1)} ms median (${best.toFixed(1)} to ${worst.toFixed(1)}), ${all.length} times`;
  return { text, median };
};

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error(whatToInstall('chromium'));
const script = await bundleScript('scripts/bench/network-page.ts', 'bench');
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
try {
  const page = await browser.newPage();
  // A page without an address has no storage.
  await page.route('https://bench.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  );
  await page.goto('https://bench.example/');
  await page.addScriptTag({ content: script });
  const times = await page.evaluate(
    (many) =>
      (
        globalThis as unknown as { bench: { measure: (n: number) => Promise<Record<string, number[]>> } }
      ).bench.measure(many),
    PEOPLE,
  );
  process.stdout.write(`${PEOPLE} people, ${PEOPLE} exchanges, Chromium ${browser.version()}\n`);
  for (const [key, what, isLimited] of ROWS) {
    const { text, median } = told(times[key] ?? []);
    const late = isLimited && median > LIMIT ? `  over the ${LIMIT} ms limit` : '';
    process.stdout.write(`  ${what.padEnd(78)}${text}${late}\n`);
  }
} finally {
  await browser.close();
}
