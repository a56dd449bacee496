import type { Page } from 'puppeteer-core';
import { launchFirefox, type LaunchedFirefox } from '../../../scripts/browser/launch-firefox';
import { builtFolder } from '../../../scripts/check/built';

/** The add-on's id, as in its manifest. */
export const ADDON = 'northing@northing.example';

export const startFirefox = (alwaysPrivate = false): Promise<LaunchedFirefox> =>
  launchFirefox({ extension: builtFolder('firefox'), addonId: ADDON, alwaysPrivate });

/** Popup and sidebar of the add-on, reached from one of its own tabs: Firefox shows them to no test driver. */
export class Views {
  constructor(private readonly from: Page) {}

  /** Waits until the view with this page says something; gives all it says. */
  async says(page: string, text: string, seconds = 15): Promise<string> {
    const until = Date.now() + seconds * 1000;
    let said = '';
    while (Date.now() < until) {
      said = await this.text(page);
      if (said.includes(text)) return said;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    throw new Error(`${page} never said "${text}", but: ${said || 'nothing'}`);
  }

  /** All a view says; empty while it is not open. */
  text(page: string): Promise<string> {
    return this.from.evaluate((name) => {
      const views = (
        globalThis as unknown as { browser: { extension: { getViews(): Window[] } } }
      ).browser.extension.getViews();
      return views
        .filter((view) => view.location.pathname === `/${name}` && view !== window && view.innerWidth > 0)
        .map((view) => view.document.body.innerText)
        .join('\n');
    }, page);
  }

  /** Presses the button with this name in a view. @throws when there is none */
  async press(page: string, name: string): Promise<void> {
    const pressed = await this.from.evaluate(
      (path, wanted) => {
        const views = (
          globalThis as unknown as { browser: { extension: { getViews(): Window[] } } }
        ).browser.extension.getViews();
        for (const view of views) {
          if (view.location.pathname !== `/${path}` || view === window) continue;
          for (const button of view.document.querySelectorAll('button')) {
            if ((button.ariaLabel ?? button.innerText).startsWith(wanted)) {
              button.click();
              return true;
            }
          }
        }
        return false;
      },
      page,
      name,
    );
    if (!pressed) throw new Error(`${page} has no button "${name}"`);
  }
}

/** How many rows a table of the store has, seen from a page of the add-on. */
export function countRows(page: Page, table: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('northing');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.addEventListener('success', () => {
            opening.result.close();
            resolve(counting.result);
          });
        });
      }),
    table,
  );
}
