import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pressShortcut } from '../../scripts/browser/press-shortcut';
import { walkWelcome } from '../../scripts/browser/walk-welcome';
import { words } from '../../scripts/browser/words';
import { adPage, adUrl } from './an-ad';
import { expect, startNorthing, test } from './fixtures';
import { openBeside } from './pages/beside';
import { tabTo } from './pages/keys';

const ME = {
  title: 'Operations Analyst',
  place: 'Bristol',
  skills: ['Excel', 'SQL', 'Stakeholder management'],
};
const TWO_MINUTES_MS = 120_000;

test('From an empty install to the first verdict with the keyboard alone, in under two minutes', async ({
  northing,
}) => {
  const began = Date.now();
  const page = await northing.openOwn('welcome.html');
  const press = async (key: string): Promise<void> => {
    await tabTo(page, page.getByRole('button', { name: words(key), exact: true }));
    await page.keyboard.press('Enter');
  };
  const heading = (key: string) => page.getByRole('heading', { name: words(key) });
  await expect(heading('welcome.boards')).toBeVisible();
  await press('welcome.skip');

  await expect(heading('welcome.goals')).toBeFocused();
  await tabTo(page, page.getByLabel(words('welcome.goals_title')).first());
  await page.keyboard.type(ME.title);
  await tabTo(page, page.getByLabel(words('welcome.goals_place')));
  await page.keyboard.type(ME.place);
  await tabTo(page, page.getByLabel(words('welcome.goals_not_yet'), { exact: true }).last());
  await page.keyboard.press('Space');
  await press('welcome.next');

  await expect(heading('welcome.skills')).toBeFocused();
  await tabTo(page, page.getByRole('combobox'));
  for (const skill of ME.skills) {
    await page.keyboard.type(skill);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listitem').filter({ hasText: skill }).first()).toBeVisible();
  }
  await press('welcome.next');
  await expect(heading('welcome.verdict')).toBeFocused();
  await expect(page.locator('[data-verdict]').first()).toBeVisible();

  const front = await northing.open(adUrl(), adPage());
  await expect
    .poll(async () => (await northing.badge(front)).title)
    .toBe(words('badge.head_for_it', { title: ME.title }));
  await pressShortcut(front, 'Alt+Shift+S');
  await expect.poll(() => northing.rows('postings')).toHaveLength(1);
  expect(Date.now() - began).toBeLessThan(TWO_MINUTES_MS);
});

test('A pay floor that the ad does not reach rules it out, with the ad’s own words', async ({ northing }) => {
  await walkWelcome(await northing.openOwn('welcome.html'), ME);
  const salary = 'The salary is £41,000 to £48,000 a year.';
  const front = await northing.open(adUrl(), adPage({ says: salary }));
  const panel = await openBeside(northing, 'sidepanel.html', front);
  const verdict = panel.locator('[data-verdict]').first();
  await expect(verdict).toHaveAttribute('data-verdict', 'head-for-it');

  const desk = await northing.openOwn('desk.html#/goals');
  await desk.getByRole('main').getByRole('link', { name: ME.title }).click();
  await desk.getByLabel(words('goal.floor')).fill('60000');
  await desk.getByLabel(words('goal.must_pay_floor')).check();
  await desk.getByRole('button', { name: words('goal.save') }).click();
  await expect(desk.getByText(words('goal.saved')).first()).toBeVisible();

  await expect(verdict).toHaveAttribute('data-verdict', 'ruled-out');
  const blocks = panel.getByRole('region', { name: words('posting.part_blocks') });
  await expect(blocks.locator('blockquote', { hasText: salary })).toBeVisible();
  await expect(panel.getByText(words('fit.flip_musts'))).toBeVisible();

  await panel.getByRole('button', { name: words('popup.save') }).click();
  await panel.getByRole('button', { name: words('posting.applied'), exact: true }).click();
  await panel.getByLabel(words('posting.despite')).fill('The team is worth it');
  await panel.getByRole('button', { name: words('posting.despite_keep') }).click();
  const despite = words('posting.applied_despite', { reason: 'The team is worth it' });
  await expect(panel.getByText(despite)).toBeVisible();
  await expect
    .poll(async () => (await northing.rows('postings')).map(({ notes }) => notes))
    .toMatchObject([{ applied: { despite: 'The team is worth it' } }]);
});

test('A goal that is removed while the panel shows it: the panel says so, and undo brings the verdict back', async ({
  northing,
}) => {
  await walkWelcome(await northing.openOwn('welcome.html'), ME);
  const front = await northing.open(adUrl(), adPage());
  const panel = await openBeside(northing, 'sidepanel.html', front);
  const verdict = panel.locator('[data-verdict]').first();
  await expect(verdict).toHaveAttribute('data-verdict', 'head-for-it');

  const desk = await northing.openOwn('desk.html#/goals');
  await desk.getByRole('button', { name: words('goal.remove_label', { statement: ME.title }) }).click();
  await expect(verdict).toHaveAttribute('data-verdict', 'cannot-tell');
  await expect(verdict).toContainText(words('verdict.no_goal'));

  await desk
    .getByRole('button', { name: words('ui.undo'), exact: true })
    .first()
    .click();
  await expect(verdict).toHaveAttribute('data-verdict', 'head-for-it');
});

test('What was decided about a gap is there after the browser was closed and started again', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'northing-restart-'));
  const reason = 'Not the work I want';
  const told = words('gap.left', { reason });
  try {
    const first = await startNorthing({ boardsAllowed: true, profile });
    await walkWelcome(await first.openOwn('welcome.html'), { ...ME, skills: ['Excel'] });
    const front = await first.open(adUrl(), adPage());
    await expect.poll(() => first.badgeText(front)).not.toBe('');
    await pressShortcut(front, 'Alt+Shift+S');
    await expect.poll(() => first.rows('postings')).toHaveLength(1);
    const desk = await first.openOwn('desk.html#/gaps');
    await desk.getByRole('button', { name: 'SQL', exact: true }).click();
    await desk.getByRole('button', { name: words('gap.leave_label', { name: 'SQL' }) }).click();
    await desk.getByLabel(words('gap.reason'), { exact: true }).fill(reason);
    await desk.getByRole('button', { name: words('gap.keep') }).click();
    await expect(desk.getByRole('table').getByText(told).filter({ visible: true }).first()).toBeVisible();
    await first.close();

    const again = await startNorthing({ boardsAllowed: true, profile });
    const later = await again.openOwn('desk.html#/gaps');
    await expect(later.getByRole('table').getByText(told).filter({ visible: true }).first()).toBeVisible();
    await again.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
