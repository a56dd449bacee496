import { walkWelcome } from '../../scripts/browser/walk-welcome';
import { words } from '../../scripts/browser/words';
import { adPage, adUrl } from './an-ad';
import { expect, test } from './fixtures';

const ME = {
  title: 'Operations Analyst',
  place: 'Bristol',
  skills: ['Excel', 'SQL', 'Stakeholder management'],
};

test('First run: goals and skills of the welcome give the next ad its verdict', async ({ northing }) => {
  const welcome = await northing.openOwn('welcome.html');
  await walkWelcome(welcome, ME);
  await expect(welcome.getByText('Operations Analyst').first()).toBeVisible();
  expect(await northing.rows('goals')).toHaveLength(1);
  expect(await northing.rows('heldSkills')).toHaveLength(3);

  const page = await northing.open(adUrl(), adPage());
  await expect
    .poll(async () => (await northing.badge(page)).title)
    .toBe(words('badge.head_for_it', { title: 'Operations Analyst' }));
});

test('A goal that is edited changes the verdict at once, on the badge and in the list', async ({
  northing,
}) => {
  await walkWelcome(await northing.openOwn('welcome.html'), ME);
  const page = await northing.open(adUrl(), adPage());
  const popup = await northing.clickToolbar(page);
  await popup.press(words('popup.save'));
  await popup.says(words('popup.saved'));
  await expect.poll(() => northing.badgeText(page)).toBe('↑•');

  const desk = await northing.openOwn('desk.html#/goals');
  await desk.getByRole('main').getByRole('link', { name: ME.title }).click();
  await desk.getByLabel(words('goal.floor')).fill('90000');
  await desk.getByLabel(words('goal.must_pay_floor')).check();
  await desk.getByRole('button', { name: words('goal.save') }).click();
  await expect(desk.getByText(words('goal.saved')).first()).toBeVisible();
  await desk.goto(northing.launched.url('desk.html#/jobs'));
  await expect(desk.getByRole('table').getByText(words('posting.verdict_ruled_out')).first()).toBeVisible();
  await expect.poll(() => northing.badgeText(page)).toBe('✕•');
});

test('A goal that is marked as reached judges no more, and undo brings its verdict back', async ({
  northing,
}) => {
  await walkWelcome(await northing.openOwn('welcome.html'), ME);
  const page = await northing.open(adUrl(), adPage());
  await expect.poll(() => northing.badgeText(page)).toBe('↑');

  const desk = await northing.openOwn('desk.html#/goals');
  await desk.getByRole('button', { name: words('plan.reach') }).click();
  const apart = desk.getByRole('region', { name: words('plan.settled') });
  await expect(apart.getByRole('link', { name: ME.title })).toBeVisible();
  await expect.poll(() => northing.badgeText(page)).not.toBe('↑');

  await desk.bringToFront();
  await desk.keyboard.press('Control+z');
  await expect(apart).toBeHidden();
  await expect.poll(() => northing.badgeText(page)).toBe('↑');
});

test('What is typed into a goal outlives the tab it was typed in', async ({ northing }) => {
  const desk = await northing.openOwn('desk.html#/goals/new/12-month');
  await desk.getByLabel(words('goal.statement')).fill('Lead the planning team of a mid-sized company');
  await desk.waitForTimeout(400);
  await desk.close();
  const again = await northing.openOwn('desk.html#/goals/new/12-month');
  await expect(again.getByLabel(words('goal.statement'))).toHaveValue(
    'Lead the planning team of a mid-sized company',
  );
  await expect(again.getByText(words('goal.draft_restored'))).toBeVisible();
});
