import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickToolbarIn, showSidebar, stopEventPage } from '../../../scripts/browser/firefox-controls';
import type { LaunchedFirefox } from '../../../scripts/browser/launch-firefox';
import { words } from '../../../scripts/browser/words';
import { adPage, adUrl } from '../an-ad';
import { ADDON, countRows, startFirefox, Views } from './addon';

describe('In Firefox', () => {
  let firefox: LaunchedFirefox;
  let desk: Page;
  let views: Views;
  let ad: Page;

  beforeAll(async () => {
    firefox = await startFirefox();
    desk = await firefox.openPage('desk.html#/jobs', 'h1');
    views = new Views(desk);
  });
  afterAll(() => firefox.close());

  it('nothing opens by itself after installing', async () => {
    const pages = await firefox.browser.pages();
    expect(pages.map((page) => page.url()).filter((url) => url.includes('welcome.html'))).toEqual([]);
    expect(await views.text('sidepanel.html')).toBe('');
  });

  it('the boards are allowed by one click in the welcome', async () => {
    const welcome = await firefox.openPage('welcome.html', 'h1, h2');
    await welcome.bringToFront();
    await welcome.locator(`::-p-aria([name="Greenhouse"][role="checkbox"])`).click();
    await welcome.locator(`::-p-text(${words('welcome.boards_allow')})`).click();
    await welcome.locator(`::-p-text(${words('welcome.goals')})`).wait();
    const granted = await welcome.evaluate(() =>
      (
        globalThis as unknown as { browser: { permissions: { getAll(): Promise<{ origins: string[] }> } } }
      ).browser.permissions.getAll(),
    );
    expect(granted.origins).toContain('https://*.greenhouse.io/*');
    await welcome.close();
  });

  it('an ad of an allowed board is read as it loads', async () => {
    ad = await firefox.openServed(new Map([[adUrl(), adPage()]]), adUrl());
    await ad.bringToFront();
    await expect.poll(() => badgeFrom(desk), { timeout: 15_000 }).toBe('?');
  });

  it('the toolbar button opens the popup, and Save keeps the ad', async () => {
    await ad.bringToFront();
    await clickToolbarIn(firefox, ADDON);
    await views.says('popup.html', 'Operations Analyst');
    await views.press('popup.html', words('popup.save'));
    await views.says('popup.html', words('popup.saved'));
    expect(await countRows(desk, 'postings')).toBe(1);
  });

  it('the sidebar shows the page in front and that it is saved', async () => {
    await ad.bringToFront();
    await showSidebar(firefox, ADDON);
    const said = await views.says('sidepanel.html', 'Operations Analyst');
    expect(said).toContain('Tidewater Cycles');
  });

  it('an event page that was ended wakes up for the next ad', async () => {
    await stopEventPage(firefox, ADDON);
    await firefox.openServed(new Map([[adUrl(2), adPage({ id: 2, title: 'Workshop Lead' })]]), adUrl(2));
    await expect.poll(() => badgeFrom(desk), { timeout: 15_000 }).toBe('?');
    await views.says('sidepanel.html', 'Workshop Lead');
  });
});

/** The letters on the toolbar button for the tab in front, seen from a page of the add-on. */
function badgeFrom(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: {
        tabs: { query(info: object): Promise<{ id: number }[]> };
        action: { getBadgeText(of: object): Promise<string> };
      };
    };
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return browser.action.getBadgeText({ tabId: tab?.id });
  });
}
