import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parseReading } from '@/utils/capture/parse-reading';
import type { PageReading } from '@/utils/capture/page-reading';

import { grantedCopy } from '../browser/granted-copy';
import { launchChromium } from '../browser/launch-chromium';
import { decodePage } from './decode-page';
import { ownAddress } from './own-address';

/** Reads saved pages through the built extension in a real browser. */
export interface BrowserReader {
  /** The reading of one file, served under the given address, its own, or `https://saved.invalid/`. */
  read(path: string, address: string | null): Promise<PageReading>;
  close(): Promise<void>;
}

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/**
 * Starts Chromium with a copy of the built extension that may read any address, and answers pages from memory: nothing
 * leaves the machine, and a page's own scripts stand in it without running. Throws when extension or browser are missing.
 */
export async function openBrowserReader(): Promise<BrowserReader> {
  if (!existsSync(BUILT)) throw new Error('the extension is not built: run `npm run build` first');
  const extension = await grantedCopy(BUILT);
  await allowEverywhere(join(extension, 'manifest.json'));
  const launched = await launchChromium({ extension });
  const served = new Map<string, string>();
  await launched.context.route(/^https?:/, async (route) => {
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
    async read(path, address) {
      const markup = decodePage(await readFile(path));
      const url =
        address !== null ? new URL(address) : (ownAddress(markup) ?? new URL('https://saved.invalid/'));
      url.hash = '';
      served.set(url.href, markup);
      const page = await launched.context.newPage();
      try {
        await page.goto(url.href, { waitUntil: 'domcontentloaded' });
        const lookout = await launched.lookout();
        const parsed = parseReading(await lookout.evaluate(askForTab, url.href));
        if (!parsed.ok) throw new Error(`the reading was refused: ${parsed.problem}`);
        return parsed.reading;
      } finally {
        served.delete(url.href);
        await page.close();
      }
    },
    async close() {
      await launched.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}

/** Saved pages come from anywhere; only this copy, which never leaves this run, may read there. */
async function allowEverywhere(file: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(
    file,
    JSON.stringify({ ...Object(manifest), host_permissions: ['http://*/*', 'https://*/*'] }),
  );
}

/** What a page of the extension offers here; the rest of its world is not needed. */
interface ExtensionWorld {
  readonly chrome: {
    readonly tabs: { query(filter: { url: string }): Promise<readonly { readonly id?: number }[]> };
    readonly runtime: { sendMessage(message: object): Promise<{ readonly res?: { reading: unknown } }> };
  };
}

/** Runs in a page of the extension: asks the background for the page in a tab, as the popup does. */
async function askForTab(url: string): Promise<unknown> {
  const { chrome } = globalThis as unknown as ExtensionWorld;
  const [tab] = await chrome.tabs.query({ url });
  if (tab?.id === undefined) throw new Error('the page is not there');
  const message = { id: 0, type: 'readTab', data: { tabId: tab.id }, timestamp: Date.now() };
  return (await chrome.runtime.sendMessage(message)).res?.reading;
}
