import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { chromium } from '@playwright/test';

import { findBrowser } from '../setup/find-browser';
import { whatToInstall } from '../setup/provide-browser';
import { bundleScript } from './bundle-script';

const ORIGIN = 'https://reader.northing.example';

/**
 * Milliseconds that Chromium takes to read a PDF as a page of ours does, worker and all, one figure a reading.
 * @throws when there is no Chromium, or the PDF is refused
 */
export async function timeLongPdf(bytes: Uint8Array, times: number): Promise<readonly number[]> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error(whatToInstall('chromium'));
  const worker = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  const script = await bundleScript('scripts/bench/resume-page.ts', 'bench');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const page = await browser.newPage();
    await page.route(`${ORIGIN}/**`, (route) =>
      route.request().url().endsWith('.mjs')
        ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(worker, 'utf8') })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>reader</title>' }),
    );
    await page.goto(ORIGIN);
    await page.addScriptTag({ content: script });
    return await page.evaluate(
      ([base64, url, count]) =>
        (
          globalThis as unknown as {
            readPdfTimes: (pdf: string, worker: string, rounds: number) => Promise<number[]>;
          }
        ).readPdfTimes(base64, url, count),
      [Buffer.from(bytes).toString('base64'), `${ORIGIN}/worker.mjs`, times] as const,
    );
  } finally {
    await browser.close();
  }
}
