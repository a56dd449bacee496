import type { Page } from '@playwright/test';
import { clickToolbar } from '../../../scripts/browser/click-toolbar';
import type { Launched } from '../../../scripts/browser/launch-chromium';
import { openSurfaces, type Surfaces } from '../../../scripts/browser/open-surface';
import type { ServedPages } from '../../../scripts/browser/serve-pages';
import { Popup } from './popup';

declare const chrome: {
  tabs: { query(info: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
};

/** Names of the tables of the store that tests look into. */
type Table = 'postings' | 'people' | 'readings' | 'goals' | 'heldSkills' | 'exchanges' | 'acts' | 'pitches';

/** The extension in a running browser, as its user meets it. */
export class Northing {
  private surfaces: Promise<Surfaces> | null = null;

  constructor(
    readonly launched: Launched,
    readonly served: ServedPages,
  ) {}

  /** Opens a web page in a tab of its own, answering its address with `html`. */
  async open(url: string, html: string): Promise<Page> {
    this.served.set(url, html);
    const page = await this.launched.context.newPage();
    await page.goto(url);
    return page;
  }

  /** Opens a page of the extension in a tab. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.launched.context.newPage();
    await page.goto(this.launched.url(path));
    return page;
  }

  /** What the toolbar button shows for the tab in front. */
  async badge(page: Page): Promise<{ text: string; title: string }> {
    await page.bringToFront();
    const lookout = await this.launched.lookout();
    return lookout.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const of = { tabId: tab?.id };
      return { text: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
    });
  }

  /** The letters on the toolbar button for a page's tab. */
  async badgeText(page: Page): Promise<string> {
    return (await this.badge(page)).text;
  }

  /** Rows of a table as they lie in the store; none when there is no store yet. */
  async rows(table: Table): Promise<Record<string, unknown>[]> {
    const lookout = await this.launched.lookout();
    return lookout.evaluate(async (name) => {
      const databases = await indexedDB.databases();
      if (!databases.some((database) => database.name === 'northing')) return [];
      return new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('northing');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains(name)) return resolve([]);
          const all = database.transaction(name).objectStore(name).getAll();
          all.addEventListener('error', () => reject(all.error ?? new Error('not read')));
          all.addEventListener('success', () => {
            database.close();
            resolve(all.result as Record<string, unknown>[]);
          });
        });
      });
    }, table);
  }

  /** The browser's id of a page's tab. */
  async tabIdOf(page: Page): Promise<number> {
    await page.bringToFront();
    const lookout = await this.launched.lookout();
    return lookout.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    });
  }

  /** Clicks the toolbar button on a page and gives the popup that opens. */
  async clickToolbar(page: Page): Promise<Popup> {
    const surfaces = await this.reach();
    await clickToolbar(this.launched, page);
    return new Popup(await surfaces.find('popup.html'));
  }

  /** The client that reaches popup and panel. */
  reach(): Promise<Surfaces> {
    return (this.surfaces ??= openSurfaces(this.launched));
  }

  async close(): Promise<void> {
    await (await this.surfaces)?.close();
    await this.launched.close();
  }
}
