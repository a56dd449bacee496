import type { Page } from '@playwright/test';
import { words } from '../../scripts/browser/words';
import { adPage, adUrl } from './an-ad';
import { expect, test } from './fixtures';
import { openBeside } from './pages/beside';
import type { Northing } from './pages/northing';
import { redirect } from './pages/redirects';

const listUrl = 'https://boards.greenhouse.io/tidewatercycles';
const rows = ['Bicycle Mechanic', 'Workshop Lead', 'Stock Planner'].map(
  (title, at) =>
    `<tr class="job-post"><td><a href="${adUrl(4002 + at)}"><p class="body body--medium">${title}</p><p class="body body__secondary body--metadata">Bristol, England</p></a></td></tr>`,
);
const listPage = `<!doctype html><html lang="en"><title>Jobs at Tidewater Cycles</title><body><main><h1>Current openings at Tidewater Cycles</h1><div class="job-posts"><table><tbody>${rows.join('')}</tbody></table></div></main></body></html>`;

const moved = words('moved.title', { title: 'Operations Analyst' });
const button = (page: Page, key: string) => page.getByRole('button', { name: words(key) });

/** Saves the ad, has its address lead to the list from then on, and opens it from the desk. */
async function openMovedAd(northing: Northing): Promise<Page> {
  const ad = await northing.open(adUrl(), adPage());
  const panel = await openBeside(northing, 'sidepanel.html', ad);
  await button(panel, 'popup.save').click();
  await panel.getByText(words('popup.saved'), { exact: true }).waitFor();
  await panel.close();
  await ad.close();
  await redirect(northing, adUrl(), listUrl, listPage);
  const [{ id } = {}] = await northing.rows('postings');
  const desk = await northing.openOwn(`desk.html#/jobs/${String(id)}`);
  const opened = northing.launched.context.waitForEvent('page');
  await desk.getByRole('link', { name: words('desk.jobs_open_ad'), exact: true }).click();
  const page = await opened;
  await page.waitForURL(listUrl);
  return page;
}

test('A saved ad whose address leads to a list says so; what was saved stands, is marked and unmarked', async ({
  northing,
}) => {
  const page = await openMovedAd(northing);
  const before = await northing.rows('postings');
  const popup = await openBeside(northing, 'popup.html', page);
  await popup.getByText(moved).waitFor();
  await expect(button(popup, 'page.gone_note')).toBeVisible();
  await popup.close();

  const panel = await openBeside(northing, 'sidepanel.html', page);
  await panel.getByText(moved).waitFor();
  await expect(panel.getByText('Workshop Lead')).toBeVisible();
  expect(await northing.rows('postings')).toEqual(before);
  expect(await northing.rows('readings')).toHaveLength(1);

  await button(panel, 'page.gone_note').click();
  await button(panel, 'ui.undo').waitFor();
  const [marked] = await northing.rows('postings');
  expect(marked).toMatchObject({ goneAt: expect.any(String), facts: before[0]?.facts });
  await button(panel, 'ui.undo').click();
  await button(panel, 'page.gone_note').waitFor();
  expect(await northing.rows('postings')).toMatchObject([{ goneAt: null, facts: before[0]?.facts }]);

  // From the list to another of its ads, in the page and by a link: that is no ad that has moved.
  northing.served.set(adUrl(4003), adPage({ id: 4003, title: 'Workshop Lead' }));
  await page.evaluate((url) => history.pushState({}, '', url), `${listUrl}?front=2`);
  await panel.getByText(moved).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Workshop Lead' }).click();
  await panel.getByRole('heading', { name: 'Workshop Lead' }).waitFor();
  await expect(panel.getByText(moved)).toHaveCount(0);
});

test('A saved ad that is there, and the next ad opened from it, say nothing of having moved', async ({
  northing,
}) => {
  const next = `<a href="${adUrl(4003)}">The next one</a>`;
  const ad = await northing.open(adUrl(), adPage({ extra: next }));
  const panel = await openBeside(northing, 'sidepanel.html', ad);
  await button(panel, 'popup.save').click();
  await panel.getByText(words('popup.saved'), { exact: true }).waitFor();
  northing.served.set(adUrl(4003), adPage({ id: 4003, title: 'Workshop Lead' }));
  await ad.reload();
  await ad.getByRole('link', { name: 'The next one' }).click();
  await panel.getByRole('heading', { name: 'Workshop Lead' }).waitFor();
  await expect(panel.getByText(moved)).toHaveCount(0);
});

test('A saved ad whose page goes on to a list by itself says so, in the tab it was typed into', async ({
  northing,
}) => {
  const ad = await northing.open(adUrl(), adPage());
  const panel = await openBeside(northing, 'sidepanel.html', ad);
  await button(panel, 'popup.save').click();
  await panel.getByText(words('popup.saved'), { exact: true }).waitFor();
  northing.served.set(listUrl, listPage);
  northing.served.set(adUrl(), `<!doctype html><script>location.replace('${listUrl}')</script>`);
  await ad.goto('about:blank');
  await ad.goto(adUrl()).catch(() => ad.waitForURL(listUrl));
  await panel.getByText(moved).waitFor();
});

test.describe('where boards are not allowed', () => {
  test.use({ boardsAllowed: false });

  test('The popup says so under the grant of the press', async ({ northing }) => {
    const ad = await northing.open(adUrl(), adPage());
    const first = await northing.clickToolbar(ad);
    await first.press(words('popup.save'));
    await expect.poll(async () => (await northing.rows('postings')).length).toBe(1);
    await ad.close();
    await redirect(northing, adUrl(), listUrl, listPage);
    const [{ id } = {}] = await northing.rows('postings');
    const desk = await northing.openOwn(`desk.html#/jobs/${String(id)}`);
    const opened = northing.launched.context.waitForEvent('page');
    await desk.getByRole('link', { name: words('desk.jobs_open_ad'), exact: true }).click();
    const page = await opened;
    await page.waitForURL(listUrl);
    await page.waitForLoadState();
    const popup = await northing.clickToolbar(page);
    await popup.says(moved);
  });
});
