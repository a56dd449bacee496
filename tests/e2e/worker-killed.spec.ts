import { pressShortcut } from '../../scripts/browser/press-shortcut';
import { stopWorker } from '../../scripts/browser/stop-worker';
import { adPage, adUrl } from './an-ad';
import { expect, test } from './fixtures';
import { words } from '../../scripts/browser/words';

/** Milliseconds after the key press at which the service worker is ended: before, in and after the transaction. */
const MOMENTS = [0, 5, 10, 20, 30, 45, 60, 80, 110, 150];

test('A service worker ended in mid-save leaves the whole record or none, and saving again works', async ({
  northing,
}) => {
  test.setTimeout(120_000);
  for (const [index, moment] of MOMENTS.entries()) {
    const url = adUrl(index + 1);
    const page = await northing.open(url, adPage({ id: index + 1, padding: 100_000 }));
    await expect.poll(() => northing.badgeText(page)).not.toBe('');
    await pressShortcut(page, 'Alt+Shift+S');
    await page.waitForTimeout(moment);
    await stopWorker(northing.launched);

    const of = (row: Record<string, unknown>): boolean => row.url === url;
    const [posting] = (await northing.rows('postings')).filter(of);
    const readings = (await northing.rows('readings')).filter(({ postingId }) => postingId === posting?.id);
    expect(readings, `after ${moment} ms`).toHaveLength(posting === undefined ? 0 : 1);
    if (posting !== undefined) {
      expect(posting).toMatchObject({ facts: { title: 'Operations Analyst' }, deletedAt: null });
    }

    await pressShortcut(page, 'Alt+Shift+S');
    await expect.poll(async () => (await northing.rows('postings')).filter(of).length).toBe(1);
    await page.close();
  }
  expect(await northing.rows('postings')).toHaveLength(MOMENTS.length);
});

test('The popup is told when the worker is ended under it, and its second try works', async ({
  northing,
}) => {
  const page = await northing.open(adUrl(), adPage({ padding: 400_000 }));
  const popup = await northing.clickToolbar(page);
  await popup.says('Operations Analyst');
  const pressed = popup.press(words('popup.save'));
  await pressed;
  await stopWorker(northing.launched);
  await popup.page.waitForFunction(
    (answers) => answers.some((answer) => document.body.innerText.includes(answer)),
    { timeout: 10_000 },
    [words('popup.saved'), words('refusal.failed'), words('refusal.too_slow')],
  );
  if (!(await popup.text()).includes(words('ui.undo'))) await popup.press(words('popup.save'));
  await popup.says(words('popup.saved'));
  expect(await northing.rows('postings')).toHaveLength(1);
});
