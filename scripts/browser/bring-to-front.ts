import type { Page } from '@playwright/test';

/** Brings a page's tab to the front and waits until the page has painted there: the browser says it is in front before it is. */
export async function bringToFront(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
