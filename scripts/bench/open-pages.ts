import { readFile } from 'node:fs/promises';

import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';

import { decodePage } from '../northing/decode-page';
import { ownAddress } from '../northing/own-address';
import { findBrowser } from '../setup/find-browser';
import { whatToInstall } from '../setup/provide-browser';

/** A Chromium that answers saved pages from memory: nothing leaves the machine, no script of a page runs. */
export interface PageOpener {
  /** Shows one saved page, under its address or the one it gives itself, in a tab of its own while `look` works. */
  withPage<T>(file: string, address: string | null, look: (page: Page) => Promise<T>): Promise<T>;
  /** An empty tab. */
  blank(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the installed Chromium. Throws when there is none. */
export async function openPages(): Promise<PageOpener> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error(whatToInstall('chromium'));
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  const served = new Map<string, string>();
  await context.route(/^https?:/, async (route) => {
    const body = served.get(route.request().url());
    if (body === undefined) await route.abort('blockedbyclient');
    else
      await route.fulfill({
        body,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
      });
  });
  return {
    async withPage(file, address, look) {
      const markup = decodePage(await readFile(file));
      const url =
        address !== null ? new URL(address) : (ownAddress(markup) ?? new URL('https://saved.invalid/'));
      url.hash = '';
      served.set(url.href, markup);
      const page = await context.newPage();
      try {
        await page.goto(url.href, { waitUntil: 'domcontentloaded' });
        return await look(page);
      } finally {
        served.delete(url.href);
        await page.close();
      }
    },
    blank: () => context.newPage(),
    close: () => browser.close(),
  };
}
