import type { Page } from 'puppeteer-core';

/** The real popup, or the real side panel: both are reached by role and name. */
export class Popup {
  constructor(readonly page: Page) {}

  /** Waits for a button with this accessible name and clicks it. */
  async press(name: string): Promise<void> {
    await this.page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
  }

  /** Waits until something visible says this. */
  async says(text: string, timeout = 15_000): Promise<void> {
    await this.page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout }, text);
  }

  /** Everything it shows. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** Its window, and how much its content would need. */
  size(): Promise<{ width: number; height: number; neededWidth: number }> {
    return this.page.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
      neededWidth: document.documentElement.scrollWidth,
    }));
  }

  /** Whether the button with these words can be seen without scrolling. */
  inSight(words: string): Promise<boolean> {
    return this.page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.innerText.startsWith(wanted));
      const box = button?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    }, words);
  }
}
