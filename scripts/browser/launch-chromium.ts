import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from '../setup/find-browser';
import { whatToInstall } from '../setup/provide-browser';

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Show a window; default is none. */
  readonly headed?: boolean;
  /** Send everything that is not answered by a route through this proxy, `http://127.0.0.1:PORT`. */
  readonly proxy?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Folder of a profile that outlives the browser; default is one of its own that goes with it. */
  readonly profile?: string;
}

/** A running Chromium with the extension in it. */
export interface Launched {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Address of a page of the extension. */
  readonly url: (page: string) => string;
  /** Address at which a second client may attach to the browser. */
  readonly endpoint: string;
  /** A session with the browser itself. */
  readonly browser: CDPSession;
  /** The extension's service worker while it runs; waits for it when it is about to start. */
  readonly worker: () => Promise<Worker>;
  /** A page of the extension's origin that runs no code of ours, to look at the extension's state through. */
  readonly lookout: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/**
 * Starts an installed Chromium with a profile of its own and loads the extension through the DevTools protocol, which
 * Chromium, Edge and branded Chrome all take (branded Chrome ignores `--load-extension` since 137).
 * @throws when no browser is found or the extension can't be loaded
 */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error(whatToInstall('chromium'));
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'northing-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headed !== true,
    // Root can't be sandboxed by Chromium; everyone else is.
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--remote-debugging-port=0',
      // Without a display the screen is 800 by 600, and a popup has to fit below the toolbar.
      ...(options.headed === true ? [] : ['--screen-info={1440x1000}', '--window-size=1440,1000']),
      ...(options.proxy === undefined
        ? []
        : [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
    ],
    colorScheme: options.colorScheme ?? null,
    locale: 'en-GB',
    viewport: options.headed === true ? null : { width: 1280, height: 800 },
  });
  const close = async (): Promise<void> => {
    await context.close();
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const driven = context.browser();
    if (driven === null) throw new Error('Playwright gave no browser');
    const browser = await driven.newBrowserCDPSession();
    const extensionId = await loadUnpacked(browser, options.extension);
    const url = (page: string): string => `chrome-extension://${extensionId}/${page}`;
    const worker = async (): Promise<Worker> =>
      context.serviceWorkers().find((one) => one.url().startsWith(url(''))) ??
      (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
    let lookout: Promise<Page> | null = null;
    const openLookout = async (): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(url('manifest.json'));
      return page;
    };
    const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).trim().split('\n');
    return {
      context,
      extensionId,
      url,
      endpoint: `ws://127.0.0.1:${port}${path}`,
      browser,
      worker,
      lookout: () => (lookout ??= openLookout()),
      close,
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** Loads an unpacked extension and gives its id (CDP `Extensions.loadUnpacked`, not in Playwright's types yet). */
async function loadUnpacked(browser: CDPSession, path: string): Promise<string> {
  const send = browser.send.bind(browser) as unknown as (
    method: string,
    params: object,
  ) => Promise<{ id: string }>;
  return (await send('Extensions.loadUnpacked', { path })).id;
}
