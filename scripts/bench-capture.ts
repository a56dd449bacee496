import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { fallenFigures } from './bench/fallen-figures';
import type { Figures } from './bench/fallen-figures';
import { benchPages } from './bench/pages';
import { readSavedPages } from './bench/read-saved-pages';
import { scoreReadings } from './bench/score-readings';
import { timePages } from './bench/time-pages';
import './install-tables';

// Reads the collection of saved pages with and without adapters and lets its scorer judge; times the reader in Chromium.
// `--keep` writes the figures to bench/capture.json; without it they are held against what stands there, and a figure
// that has fallen makes the run fail. `--no-times` leaves the browser out.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHARED = resolve(ROOT, '../shared');
const PAGES = join(SHARED, 'pages');
const KEPT = join(ROOT, 'bench/capture.json');

async function measure(): Promise<void> {
  const pages = benchPages(PAGES);
  const folder = mkdtempSync(join(tmpdir(), 'northing-capture-'));
  const now: Record<string, Readonly<Record<string, number>>> = {};
  const lines = await readSavedPages(PAGES, pages);
  for (const mode of ['adapters', 'generic'] as const) {
    const got = join(folder, `${mode}.jsonl`);
    writeFileSync(got, lines[mode]);
    const { told, figures } = scoreReadings(SHARED, got);
    now[mode] = figures;
    process.stdout.write(`== ${mode === 'generic' ? 'generic reader alone' : 'with adapters'}\n${told}\n`);
  }
  rmSync(folder, { recursive: true });
  if (!process.argv.includes('--no-times')) process.stdout.write(`${await timePages(PAGES, pages)}\n`);
  if (process.argv.includes('--keep')) {
    writeFileSync(KEPT, `${JSON.stringify(now, null, 2)}\n`);
    return;
  }
  const kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Figures) : {};
  const fallen = fallenFigures(kept, now);
  for (const figure of fallen) process.stdout.write(`fallen: ${figure}\n`);
  const all = Object.values(kept).reduce((sum, figures) => sum + Object.keys(figures).length, 0);
  process.stdout.write(`floors: ${all - fallen.length} held, ${fallen.length} fallen\n`);
  if (fallen.length > 0) process.exitCode = 1;
}

if (existsSync(join(PAGES, 'expected.jsonl'))) await measure();
else process.stdout.write('bench:capture skipped: the collection of saved pages is not here\n');
