import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Launched } from './launch-chromium';

/** A client that can reach popup and side panel; Playwright does not see them. */
export interface Surfaces {
  /** The popup or panel with this page as soon as it is open. */
  find(page: string, timeout?: number): Promise<Page>;
  /** Whether it is open now. */
  isOpen(page: string): boolean;
  close(): Promise<void>;
}

/** As long as the tests wait for anything else to be shown: a busy machine takes its time. */
const LONGEST_WAIT = 15_000;

/** Attaches a second client to a launched browser: real popup and real panel become pages that can be clicked. */
export async function openSurfaces({ endpoint, url }: Launched): Promise<Surfaces> {
  const browser: Browser = await puppeteer.connect({ browserWSEndpoint: endpoint, defaultViewport: null });
  const shows = (page: string) => (target: { url(): string }) => target.url().split(/[?#]/)[0] === url(page);
  return {
    find: async (page, timeout = LONGEST_WAIT) => {
      const target = await browser.waitForTarget(shows(page), { timeout });
      return settled(await target.asPage());
    },
    isOpen: (page) => browser.targets().some(shows(page)),
    close: () => browser.disconnect(),
  };
}

/** The page once its frame is known; a popup that has just opened is handed over a moment before. */
async function settled(page: Page): Promise<Page> {
  for (let tries = 0; tries < 40; tries++) {
    try {
      page.mainFrame();
      return page;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`${page.url()} has no frame after two seconds`);
}
