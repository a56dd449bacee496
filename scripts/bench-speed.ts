import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { chromium } from '@playwright/test';
import { build } from 'vite';

import { frontTimes } from './bench/front-times';
import { builtFolder } from './check/built';
import { findBrowser } from './setup/find-browser';
import { whatToInstall } from './setup/provide-browser';

const ROOT = resolve(import.meta.dirname, '..');

/** The code that judges, lists and draws as one script, built like the extension's own. */
async function bundle(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    resolve: { alias: { '@': ROOT, '#i18n': join(ROOT, 'scripts/bench/no-words.ts') } },
    build: {
      outDir: folder,
      lib: {
        entry: join(ROOT, 'scripts/bench/list-page.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'bench.js',
      },
    },
  });
  return readFileSync(join(folder, 'bench.js'), 'utf8');
}

/** So many dots the bearing chart is dragged with. */
const PANNED = 5_000;

const sorted = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);
const best = (numbers: readonly number[]): string => `${Math.min(...numbers).toFixed(1)} ms at best`;
const told = (numbers: readonly number[]): string => {
  const all = sorted(numbers);
  const median = all[Math.floor(all.length / 2)] ?? 0;
  return `${median.toFixed(1)} ms median, ${(all.at(-1) ?? 0).toFixed(1)} ms worst of ${all.length}`;
};

const built = builtFolder('chrome');
if (existsSync(join(built, 'manifest.json'))) {
  const { warm, cold } = await frontTimes(built, PANNED);
  process.stdout.write(
    `the built extension, ${PANNED} saved jobs: from opening the popup to its verdict\n` +
      `  the background awake                                      ${told(warm)}, ${best(warm)}\n` +
      `  the background ended before                               ${told(cold)}, ${best(cold)}\n`,
  );
} else {
  process.stdout.write('the built extension: not measured, it is not built (npx wxt build)\n');
}

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error(whatToInstall('chromium'));
const folder = mkdtempSync(join(tmpdir(), 'northing-speed-'));
const script = await bundle(folder);
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
try {
  for (const count of [5_000, 50_000]) {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const times = await page.evaluate(
      (many) => (globalThis as unknown as { measure: (n: number) => Record<string, number[]> }).measure(many),
      count,
    );
    process.stdout.write(
      `${count} saved jobs, two goals, Chromium ${browser.version()}\n` +
        `  one new ad read and judged whole, first in a fresh page   ${told(times['cold'] ?? [])}\n` +
        `  one new ad read and judged whole, warm                    ${told(times['warm'] ?? [])}\n` +
        `  all judged for the first time                             ${told(times['first'] ?? [])}\n` +
        `  all judged again after one goal was edited                ${told(times['again'] ?? [])}\n`,
    );
    const lists = await page.evaluate(
      (many) =>
        (globalThis as unknown as { lists: (n: number) => Promise<Record<string, number[]>> }).lists(many),
      count,
    );
    process.stdout.write(
      `  list opened: all judged, without the screen standing still ${told(lists['judged'] ?? [])}; at most ${told(lists['judgedHeld'] ?? [])} at a time\n` +
        `  list sorted by each of seven columns                      ${told(lists['sorted'] ?? [])}\n` +
        `  list turned the other way round                           ${told(lists['flipped'] ?? [])}\n` +
        `  list searched before it was got ready for that            ${told(lists['hasty'] ?? [])}; at most ${told(lists['hastyHeld'] ?? [])} at a time\n` +
        `  list searched                                             ${told(lists['searched'] ?? [])}; at most ${told(lists['searchedHeld'] ?? [])} at a time\n` +
        `  list narrowed to what was found, or to one verdict        ${told(lists['narrowed'] ?? [])}\n`,
    );
    if (count === PANNED) {
      const { frames = [], drawn = [] } = await page.evaluate(
        (many) =>
          (globalThis as unknown as { pan: (n: number) => Promise<Record<string, number[]>> }).pan(many),
        count,
      );
      const seconds = frames.reduce((total, ms) => total + ms, 0) / 1000;
      process.stdout.write(
        `  bearing chart dragged, a frame every                      ${told(frames)}, ${(frames.length / seconds).toFixed(0)} frames a second\n` +
          `  drawing one such frame                                    ${told(drawn)}\n`,
      );
    }
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
