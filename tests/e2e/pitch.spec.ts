import { words } from '../../scripts/browser/words';
import { adPage, adUrl } from './an-ad';
import { expect, test } from './fixtures';
import { openBeside } from './pages/beside';

const SHORT = 'I plan routes for grocers, and trucks come home full.';

test('A pitch that is written on the desk is one click away in the popup; what shrinks it is marked', async ({
  northing,
}) => {
  await northing.launched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = await northing.openOwn('desk.html#/pitch');
  const headline = desk.getByLabel(words('pitch.headline'), { exact: true });
  await headline.fill('I just help grocers a bit');
  await headline.press('Tab');
  await expect(desk.getByText(/just/).last()).toBeVisible();
  const short = desk.getByLabel(words('pitch.short'), { exact: true });
  await short.fill(SHORT);
  await short.press('Tab');
  await expect.poll(() => northing.rows('pitches')).toMatchObject([{ short: SHORT }]);

  const front = await northing.open(adUrl(), adPage());
  const popup = await openBeside(northing, 'popup.html', front);
  await popup
    .getByRole('group', { name: words('pitch.copy_group') })
    .getByRole('button', { name: words('pitch.half_minute') })
    .click();
  await expect(popup.getByText(words('pitch.copied'))).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(SHORT);
});
