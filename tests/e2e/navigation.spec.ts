import type { Page } from '@playwright/test';
import { adPage, adUrl } from './an-ad';
import { expect, test } from './fixtures';
import type { Northing } from './pages/northing';
import { words } from '../../scripts/browser/words';

/** Moves on to another ad inside the page, as boards do: address first, content when it has arrived. */
function moveOn(page: Page, to: { url: string; html: string; afterMs: number }): Promise<void> {
  return page.evaluate(({ url, html, afterMs }) => {
    history.pushState(null, '', url);
    setTimeout(() => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.title = next.title;
      document.head
        .querySelector('script[type="application/ld+json"]')
        ?.replaceWith(...next.head.querySelectorAll('script[type="application/ld+json"]'));
      document.head
        .querySelector('link[rel=canonical]')
        ?.replaceWith(...next.head.querySelectorAll('link[rel=canonical]'));
      document.body.replaceWith(next.body);
    }, afterMs);
  }, to);
}

/** Titles the button showed, one after another, until it shows the wanted one. */
async function titlesUntil(northing: Northing, page: Page, wanted: string): Promise<string[]> {
  const seen: string[] = [];
  const started = Date.now();
  while (Date.now() - started < 12_000) {
    const { title } = await northing.badge(page);
    if (seen.at(-1) !== title) seen.push(title);
    if (title === wanted) return seen;
  }
  throw new Error(`never showed "${wanted}", but ${seen.join(' | ')}`);
}

const titleOf = (title: string): string => words('badge.cannot_tell', { title });

for (const afterMs of [0, 150, 800, 2500]) {
  test(`The old verdict is never shown for the next ad, which arrives after ${afterMs} ms`, async ({
    northing,
  }) => {
    const page = await northing.open(adUrl(1), adPage({ id: 1, title: 'Bicycle Mechanic' }));
    await expect.poll(async () => (await northing.badge(page)).title).toBe(titleOf('Bicycle Mechanic'));

    await moveOn(page, { url: adUrl(2), html: adPage({ id: 2, title: 'Workshop Lead' }), afterMs });
    await page.waitForTimeout(150);
    const seen = await titlesUntil(northing, page, titleOf('Workshop Lead'));
    expect(seen).not.toContain(titleOf('Bicycle Mechanic'));
  });
}

test('Going back shows the first ad again', async ({ northing }) => {
  const page = await northing.open(adUrl(1), adPage({ id: 1, title: 'Bicycle Mechanic' }));
  await expect.poll(async () => (await northing.badge(page)).title).toBe(titleOf('Bicycle Mechanic'));
  northing.served.set(adUrl(2), adPage({ id: 2, title: 'Workshop Lead' }));
  await page.goto(adUrl(2));
  await expect.poll(async () => (await northing.badge(page)).title).toBe(titleOf('Workshop Lead'));
  await page.goBack();
  await expect.poll(async () => (await northing.badge(page)).title).toBe(titleOf('Bicycle Mechanic'));
});

test('Each tab keeps its own verdict', async ({ northing }) => {
  const one = await northing.open(adUrl(1), adPage({ id: 1, title: 'Bicycle Mechanic' }));
  const two = await northing.open(adUrl(2), adPage({ id: 2, title: 'Workshop Lead' }));
  await expect.poll(async () => (await northing.badge(one)).title).toBe(titleOf('Bicycle Mechanic'));
  await expect.poll(async () => (await northing.badge(two)).title).toBe(titleOf('Workshop Lead'));
  expect((await northing.badge(one)).title).toBe(titleOf('Bicycle Mechanic'));
});

test('Leaving for a page that is no ad clears the button', async ({ northing }) => {
  const page = await northing.open(adUrl(1), adPage({ id: 1 }));
  await expect.poll(() => northing.badgeText(page)).toBe('?');
  northing.served.set('https://bread.example/', '<!doctype html><title>Bread</title><p>Bread');
  await page.goto('https://bread.example/');
  await expect.poll(() => northing.badgeText(page)).toBe('');
});
