import { pressShortcut } from '../../scripts/browser/press-shortcut';
import { adPage, adUrl, articlePage } from './an-ad';
import { expect, test } from './fixtures';
import { chooseInMenu } from './pages/context-menu';
import { words } from '../../scripts/browser/words';

const READ = '?';
const SAVED = '?•';

test.describe('On a board that is allowed', () => {
  test('the badge gives the verdict of an ad as soon as it is read', async ({ northing }) => {
    const page = await northing.open(adUrl(), adPage());
    await expect.poll(() => northing.badgeText(page)).toBe(READ);
    expect((await northing.badge(page)).title).toBe(
      words('badge.cannot_tell', { title: 'Operations Analyst' }),
    );
  });

  test('the badge is empty on a page that is neither job nor person', async ({ northing }) => {
    const ad = await northing.open(adUrl(), adPage());
    await expect.poll(() => northing.badgeText(ad)).toBe(READ);
    const page = await northing.open('https://boards.greenhouse.io/tidewatercycles/bread', articlePage);
    await page.waitForTimeout(1500);
    expect(await northing.badgeText(page)).toBe('');
  });

  test('Enter in the popup saves the ad, says so, and marks the badge', async ({ northing }) => {
    const page = await northing.open(adUrl(), adPage());
    const popup = await northing.clickToolbar(page);
    await popup.says('Operations Analyst');
    await popup.page.keyboard.press('Enter');
    await popup.says(words('popup.saved'));
    const [posting, ...more] = await northing.rows('postings');
    expect(more).toEqual([]);
    expect(posting).toMatchObject({
      url: adUrl(),
      facts: { title: 'Operations Analyst', company: 'Tidewater Cycles' },
    });
    expect(await northing.badgeText(page)).toBe(SAVED);
  });

  test('Undo in the popup takes the save back', async ({ northing }) => {
    const page = await northing.open(adUrl(), adPage());
    const popup = await northing.clickToolbar(page);
    await popup.press(words('popup.save'));
    await popup.says(words('popup.saved'));
    await popup.press(words('ui.undo'));
    await popup.says(words('popup.save'));
    expect((await northing.rows('postings')).filter(({ deletedAt }) => deletedAt === null)).toEqual([]);
    await expect.poll(() => northing.badgeText(page)).toBe(READ);
  });

  test('the shortcut saves the ad without opening anything', async ({ northing }) => {
    const page = await northing.open(adUrl(), adPage());
    await expect.poll(() => northing.badgeText(page)).toBe(READ);
    await pressShortcut(page, 'Alt+Shift+S');
    await expect.poll(() => northing.badgeText(page)).toBe(SAVED);
    expect(await northing.rows('postings')).toHaveLength(1);
  });

  test('the context menu saves the ad', async ({ northing }) => {
    const page = await northing.open(adUrl(), adPage());
    await expect.poll(() => northing.badgeText(page)).toBe(READ);
    await chooseInMenu(northing, page, 'save-page');
    await expect.poll(() => northing.badgeText(page)).toBe(SAVED);
    expect(await northing.rows('postings')).toHaveLength(1);
  });

  test('a saved ad opened again says when it was saved, and saving it again makes no second record', async ({
    northing,
  }) => {
    const first = await northing.open(adUrl(), adPage());
    await expect.poll(() => northing.badgeText(first)).toBe(READ);
    await pressShortcut(first, 'Alt+Shift+S');
    await expect.poll(() => northing.badgeText(first)).toBe(SAVED);
    await first.close();

    const again = await northing.open(adUrl(), adPage());
    await expect.poll(() => northing.badgeText(again)).toBe(SAVED);
    const popup = await northing.clickToolbar(again);
    await popup.says(words('popup.saved_on', { day: '' }).trim());
    await pressShortcut(again, 'Alt+Shift+S');
    await again.waitForTimeout(500);
    expect(await northing.rows('postings')).toHaveLength(1);
  });

  test('an ad that has changed is the same record with a new reading', async ({ northing }) => {
    const page = await northing.open(adUrl(), adPage());
    await expect.poll(() => northing.badgeText(page)).toBe(READ);
    await pressShortcut(page, 'Alt+Shift+S');
    await expect.poll(() => northing.badgeText(page)).toBe(SAVED);
    northing.served.set(adUrl(), adPage({ pay: [45_000, 52_000] }));
    await page.reload();
    await expect.poll(() => northing.badgeText(page)).toBe(SAVED);
    await pressShortcut(page, 'Alt+Shift+S');
    await expect.poll(() => northing.rows('readings')).toHaveLength(2);
    const [posting, ...more] = await northing.rows('postings');
    expect(more).toEqual([]);
    expect(posting).toMatchObject({ facts: { pay: { max: 5_200_000, currency: 'GBP' } } });
  });
});

test.describe('On a page nothing was allowed for', () => {
  test.use({ boardsAllowed: false });
  const address = 'https://careers.tidewatercycles.example/analyst';

  test('the toolbar click is enough to read and save it', async ({ northing }) => {
    const page = await northing.open(address, adPage());
    const popup = await northing.clickToolbar(page);
    await popup.says('Operations Analyst');
    await popup.press(words('popup.save'));
    await popup.says(words('popup.saved'));
    expect(await northing.rows('postings')).toHaveLength(1);
  });

  test('the shortcut is enough to read and save it', async ({ northing }) => {
    const page = await northing.open(address, adPage());
    await pressShortcut(page, 'Alt+Shift+S');
    await expect.poll(() => northing.rows('postings')).toHaveLength(1);
    expect(await northing.badgeText(page)).toBe(SAVED);
  });

  test('nothing is read before that', async ({ northing }) => {
    const page = await northing.open(adUrl(), adPage());
    await page.waitForTimeout(1000);
    expect(await northing.badgeText(page)).toBe('');
  });

  test('a page that is no ad yields nothing, and the button says why', async ({ northing }) => {
    const page = await northing.open('https://bread.example/', articlePage);
    await pressShortcut(page, 'Alt+Shift+S');
    await expect.poll(() => northing.badgeText(page)).toBe('!');
    expect((await northing.badge(page)).title).toBe(words('refusal.nothing_here'));
    expect(await northing.rows('postings')).toEqual([]);
  });
});
