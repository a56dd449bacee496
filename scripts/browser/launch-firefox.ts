import puppeteer, { type Browser, type Page, TimeoutError } from 'puppeteer-core';
import { findBrowser } from '../setup/find-browser';
import { whatToInstall } from '../setup/provide-browser';

/** Fixed inner address of the add-on, so that its pages can be opened by name. */
const ORIGIN_ID = '6e6f7274-6869-4e67-8000-000000000001';
/** Firefox tells of a `moz-extension:` page's load to nobody; this long is given to it. */
const LOAD_MS = 15_000;

export interface FirefoxOptions {
  readonly extension: string;
  readonly addonId: string;
  /** Everything in private windows, with the add-on allowed there. */
  readonly alwaysPrivate?: boolean;
}

/** A running Firefox with the add-on in it. */
export interface LaunchedFirefox {
  readonly browser: Browser;
  readonly url: (page: string) => string;
  /** Opens a page of the add-on in a tab and waits until `selector` is on it. */
  readonly openPage: (page: string, selector: string) => Promise<Page>;
  /** Opens a tab in which the given addresses are answered from memory and every other one is refused. */
  readonly openServed: (pages: ReadonlyMap<string, string>, url: string) => Promise<Page>;
  /** Runs a function in the browser's own window, with its full rights; arguments and answer are plain JSON. */
  readonly inBrowser: <Arguments extends unknown[], Answer>(
    work: (...args: Arguments) => Answer | Promise<Answer>,
    ...args: Arguments
  ) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/**
 * Waits until `selector` is on a page that is just being loaded. Firefox answers with an error of its own while the
 * empty page gives way to ours; that is no answer yet.
 */
async function shown(page: Page, selector: string): Promise<void> {
  const until = Date.now() + LOAD_MS;
  for (;;) {
    try {
      await page.waitForSelector(selector, { timeout: Math.max(1, until - Date.now()) });
      return;
    } catch (error) {
      if (error instanceof TimeoutError || Date.now() >= until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/**
 * Starts an installed Firefox (BiDi) and installs the add-on for this session.
 * @throws when no Firefox is found
 */
export async function launchFirefox(options: FirefoxOptions): Promise<LaunchedFirefox> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error(whatToInstall('firefox'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [options.addonId]: ORIGIN_ID }),
      // A prompt can't be pressed without a display; with this the browser asks and takes the answer for yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.privatebrowsing.autostart': options.alwaysPrivate === true,
    },
  });
  try {
    // Puppeteer's types leave the connection out; the calls below are WebDriver BiDi with Firefox's `moz:` additions.
    const { connection } = browser as unknown as { connection: Connection };
    await connection.send('webExtension.install', {
      extensionData: { type: 'path', path: options.extension },
      ...(options.alwaysPrivate === true && { 'moz:allowPrivateBrowsing': true }),
    });
    const url = (page: string): string => `moz-extension://${ORIGIN_ID}/${page}`;
    return {
      browser,
      url,
      openPage: async (path, selector) => {
        const page = await browser.newPage();
        // The promise of goto never settles for pages of an add-on.
        page.goto(url(path)).catch(() => undefined);
        await shown(page, selector);
        return page;
      },
      openServed: async (pages, address) => {
        const page = await browser.newPage();
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const body = pages.get(request.url());
          const answer =
            body === undefined
              ? request.abort()
              : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
          answer.catch((problem: unknown) => console.error('request was not answered', problem));
        });
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        return page;
      },
      inBrowser: (work, ...args) =>
        runInBrowser(connection, `(${work.toString()})(...${JSON.stringify(args)})`),
      close: () => browser.close(),
    };
  } catch (problem) {
    await browser.close();
    throw problem;
  }
}

/** Evaluates an expression in the browser's own window and gives its answer. @throws when it throws there */
async function runInBrowser<Answer>(connection: Connection, expression: string): Promise<Answer> {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  if (window === undefined) throw new Error('Firefox shows no window');
  const { result } = await connection.send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((answer) => JSON.stringify(answer ?? null))`,
    awaitPromise: true,
    target: { context: window.context },
  });
  if (result.type !== 'success') throw new Error(`in Firefox: ${JSON.stringify(result.exceptionDetails)}`);
  return JSON.parse((result.result as { value: string }).value) as Answer;
}
