import type { Page } from '@playwright/test';
import { words } from '../../scripts/browser/words';
import { adPage, adUrl } from './an-ad';
import { expect, test } from './fixtures';
import { openBeside } from './pages/beside';
import type { Northing } from './pages/northing';

const listUrl = 'https://boards.greenhouse.io/tidewatercycles';

/** A results page of the board with three jobs. */
const listPage = (): string => {
  const rows = ['Operations Analyst', 'Bicycle Mechanic', 'Workshop Lead'].map(
    (title, at) =>
      `<tr class="job-post"><td><a href="${adUrl(4001 + at)}"><p class="body body--medium">${title}</p><p class="body body__secondary body--metadata">Bristol, England</p></a></td></tr>`,
  );
  return `<!doctype html><html lang="en"><title>Jobs at Tidewater Cycles</title><body><main><h1>Current openings at Tidewater Cycles</h1><div class="job-posts"><table><tbody>${rows.join('')}</tbody></table></div></main></body></html>`;
};

const button = (panel: Page, key: string, params: Record<string, string> = {}) =>
  panel.getByRole('button', { name: words(key, params) });

/** Opens an ad, saves it in the panel and gives the panel. */
async function saved(northing: Northing, page: Page): Promise<Page> {
  const panel = await openBeside(northing, 'sidepanel.html', page);
  await button(panel, 'popup.save').click();
  await panel.getByText(words('popup.saved'), { exact: true }).waitFor();
  return panel;
}

test('A job saved from a list is marked there, and filled when its page is opened', async ({ northing }) => {
  const list = await northing.open(listUrl, listPage());
  const panel = await openBeside(northing, 'sidepanel.html', list);
  await button(panel, 'page.card_save', { title: 'Operations Analyst' }).click();
  await expect(panel.getByText(words('popup.saved'), { exact: true })).toHaveCount(1);
  await expect(button(panel, 'page.card_save', { title: 'Workshop Lead' })).toBeVisible();
  expect(await northing.rows('postings')).toMatchObject([
    { isLight: true, facts: { title: 'Operations Analyst', description: null } },
  ]);

  await northing.open(adUrl(4001), adPage());
  await expect
    .poll(async () => northing.rows('postings'))
    .toMatchObject([{ isLight: false, facts: { title: 'Operations Analyst', company: 'Tidewater Cycles' } }]);
  expect(await northing.rows('readings')).toHaveLength(2);
});

test('The same job elsewhere is suggested, merged by the user, and taken apart again', async ({
  northing,
}) => {
  const one = await northing.open(adUrl(1), adPage({ id: 1, padding: 400 }));
  await (await saved(northing, one)).close();
  const two = await northing.open(
    'https://jobs.lever.co/tidewatercycles/0f0e0d0c-1111-2222-3333-444455556666',
    adPage({ id: 2, padding: 400 }),
  );
  const panel = await openBeside(northing, 'sidepanel.html', two);
  await panel.getByText(words('twin.same_job')).waitFor();
  await expect(button(panel, 'twin.same')).toHaveCount(0);
  await button(panel, 'popup.save').click();
  await button(panel, 'twin.same').click();
  await panel.getByText(words('twin.copies'), { exact: true }).waitFor();
  const merged = await northing.rows('postings');
  expect(merged.filter(({ mergedInto }) => mergedInto === null)).toHaveLength(1);

  await panel.getByRole('button', { name: /^Take apart/ }).click();
  await expect
    .poll(
      async () => (await northing.rows('postings')).filter(({ mergedInto }) => mergedInto === null).length,
    )
    .toBe(2);
  await expect(panel.getByText(words('twin.same_job'))).toHaveCount(0);
});

test('What changed on the page of a saved ad is shown, taken over, and taken back', async ({ northing }) => {
  const page = await northing.open(adUrl(), adPage());
  await (await saved(northing, page)).close();
  northing.served.set(
    adUrl(),
    adPage({ pay: [44_000, 52_000], needs: ['Advanced Excel', 'Experience with Python'] }),
  );
  await page.reload();
  const panel = await openBeside(northing, 'sidepanel.html', page);
  const notice = panel.getByRole('status').filter({ hasText: words('version.changed_body') });
  await notice.waitFor();
  await expect(notice.locator('del').first()).toContainText('41');
  await expect(notice.locator('ins').first()).toContainText('44');
  await expect(notice.locator('ins').last()).toContainText('Python');
  expect(await northing.rows('readings')).toHaveLength(1);

  await button(panel, 'version.take_over').click();
  await notice.waitFor({ state: 'detached' });
  expect(await northing.rows('readings')).toHaveLength(2);
  await panel.getByRole('button', { name: /^Go back to the version/ }).click();
  await expect
    .poll(async () => JSON.stringify((await northing.rows('postings'))[0]))
    .toContain('Experience with SQL');
});

test('An ad that is gone shows the saved copy, and that it is closed', async ({ northing }) => {
  const page = await northing.open(adUrl(), adPage());
  await (await saved(northing, page)).close();
  northing.served.set(
    adUrl(),
    '<!doctype html><html lang="en"><title>Job closed</title><body><main><h1>The job you are looking for is no longer open.</h1></main></body></html>',
  );
  await page.reload();
  const panel = await openBeside(northing, 'sidepanel.html', page);
  await panel.getByText(words('page.gone_saved')).waitFor();
  await panel.getByRole('heading', { name: 'Operations Analyst' }).waitFor();
  await button(panel, 'page.gone_note').click();
  await panel.getByText(words('version.closed'), { exact: true }).waitFor();
  await expect(panel.getByText(words('posting.text'), { exact: true })).toBeVisible();
});
