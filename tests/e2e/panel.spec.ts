import { words } from '../../scripts/browser/words';
import { adPage, adUrl, articlePage } from './an-ad';
import { expect, test } from './fixtures';
import { Popup } from './pages/popup';

test('The panel opens beside the page and follows the tab in front', async ({ northing }) => {
  const one = await northing.open(adUrl(1), adPage({ id: 1, title: 'Bicycle Mechanic' }));
  const two = await northing.open(adUrl(2), adPage({ id: 2, title: 'Workshop Lead' }));
  const none = await northing.open('https://boards.greenhouse.io/bread', articlePage);

  const popup = await northing.clickToolbar(one);
  await popup.press(words('popup.open_panel'));
  const panel = new Popup(await (await northing.reach()).find('sidepanel.html'));
  await panel.says('Bicycle Mechanic');

  for (let turn = 0; turn < 5; turn++) {
    await two.bringToFront();
    await panel.says('Workshop Lead');
    expect(await panel.text()).not.toContain('Bicycle Mechanic');
    await none.bringToFront();
    await panel.says(words('page.none'));
    await one.bringToFront();
    await panel.says('Bicycle Mechanic');
    expect(await panel.text()).not.toContain('Workshop Lead');
  }
});

test('The panel saves the page in front', async ({ northing }) => {
  const page = await northing.open(adUrl(), adPage());
  const popup = await northing.clickToolbar(page);
  await popup.press(words('popup.open_panel'));
  const panel = new Popup(await (await northing.reach()).find('sidepanel.html'));
  await panel.says('Operations Analyst');
  await panel.press(words('popup.save'));
  await panel.says(words('popup.saved'));
  expect(await northing.rows('postings')).toHaveLength(1);
});

test.describe('On a page nothing was allowed for', () => {
  test.use({ boardsAllowed: false });

  test('the panel says in plain words that it can’t see the page', async ({ northing }) => {
    const seen = await northing.open(adUrl(1), adPage({ id: 1 }));
    const popup = await northing.clickToolbar(seen);
    await popup.press(words('popup.open_panel'));
    const panel = new Popup(await (await northing.reach()).find('sidepanel.html'));
    await panel.says('Operations Analyst');
    await northing.open(adUrl(2), adPage({ id: 2, title: 'Workshop Lead' }));
    await panel.says(words('page.no_access'));
  });
});
