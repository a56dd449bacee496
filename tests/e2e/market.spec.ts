import AxeBuilder from '@axe-core/playwright';
import { words } from '../../scripts/browser/words';
import { adPage, adUrl } from './an-ad';
import { expect, test } from './fixtures';

const SIX = [41, 43, 45, 47, 49, 51];

test('Ads only looked at count in Pay and Radar from the moment one asks for it, and can be forgotten', async ({
  northing,
}) => {
  test.slow();
  const unasked = await northing.open(adUrl(1), adPage({ id: 1 }));
  await expect.poll(() => northing.badgeText(unasked)).not.toBe('');
  const desk = await northing.openOwn('desk.html#/pay');
  await expect(desk.getByText(words('market.pay_empty'))).toBeVisible();

  await desk.goto(northing.launched.url('desk.html#/settings'));
  await expect(desk.getByText(words('settings.viewed_none'))).toBeVisible();
  await desk.getByLabel(words('settings.viewed_on')).check();
  for (const [at, thousands] of SIX.entries()) {
    const id = 100 + at;
    const pay = [thousands * 1000, thousands * 1000] as const;
    const page = await northing.open(adUrl(id), adPage({ id, pay }));
    await expect.poll(() => northing.badgeText(page)).not.toBe('');
    await page.close();
  }
  await expect(desk.getByText(words('settings.viewed_kept', {}, 6))).toBeVisible();
  expect(await northing.rows('postings')).toHaveLength(0);

  await desk.goto(northing.launched.url('desk.html#/pay'));
  await desk.getByLabel(words('market.currency')).selectOption('GBP');
  await expect(
    desk.getByRole('heading', { name: words('market.caption_viewed', { viewed: 6 }, 6) }),
  ).toBeVisible();
  // The middle of six is the mean of the two in the middle, its range reaches from the least to the most (F4).
  await expect(desk.getByText(/£46,000.*£41,000.*£51,000/)).toBeVisible();
  const mine = desk.getByLabel(words('market.pay_now', { currency: 'GBP' }));
  await mine.fill('48000');
  await mine.press('Tab');
  await expect(desk.getByText(/£48,000, is more than 67 of 100/)).toBeVisible();
  await desk.getByText(words('market.as_table')).click();
  await expect(desk.getByRole('table').getByText(words('market.only_viewed'), { exact: true })).toHaveCount(
    6,
  );
  const { violations } = await new AxeBuilder({ page: desk }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await desk.goto(northing.launched.url('desk.html#/radar'));
  await expect(desk.getByText(words('radar.ads_viewed', { count: 6, viewed: 6 }))).toBeVisible();

  await desk.goto(northing.launched.url('desk.html#/settings'));
  await desk.getByRole('button', { name: words('settings.viewed_forget') }).click();
  await expect(desk.getByText(words('settings.viewed_none'))).toBeVisible();
});
