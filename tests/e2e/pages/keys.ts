import type { Locator, Page } from '@playwright/test';

/** Longer ways than this nobody goes with the Tab key. */
const FARTHEST = 60;

/**
 * Goes to an element with the Tab key alone.
 * @throws when it is not reached
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < FARTHEST; step++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}
