import { pressShortcut } from '../../scripts/browser/press-shortcut';
import { walkWelcome } from '../../scripts/browser/walk-welcome';
import { words } from '../../scripts/browser/words';
import { adPage, adUrl } from './an-ad';
import { expect, test } from './fixtures';
import type { Northing } from './pages/northing';

/** Someone with a goal, one skill and a saved ad that asks for more. */
async function settle(northing: Northing): Promise<void> {
  const welcome = await northing.openOwn('welcome.html');
  await walkWelcome(welcome, { title: 'Operations Analyst', place: 'Bristol', skills: ['Excel'] });
  await welcome.close();
  const front = await northing.open(adUrl(), adPage());
  await expect.poll(() => northing.badgeText(front)).not.toBe('');
  await pressShortcut(front, 'Alt+Shift+S');
  await expect.poll(() => northing.rows('postings')).toHaveLength(1);
}

test('What was decided about a gap is there when the desk is opened again', async ({ northing }) => {
  await settle(northing);
  const desk = await northing.openOwn('desk.html#/gaps');
  await desk.getByRole('button', { name: 'SQL', exact: true }).click();
  await desk.getByRole('button', { name: words('gap.leave_label', { name: 'SQL' }) }).click();
  await desk.getByRole('button', { name: words('gap.keep') }).click();
  await expect(desk.getByText(words('gap.problem_reason'))).toBeVisible();
  await desk.getByLabel(words('gap.reason'), { exact: true }).fill('Not the work I want');
  await desk.getByRole('button', { name: words('gap.keep') }).click();
  const told = words('gap.left', { reason: 'Not the work I want' });
  await expect(desk.getByRole('table').getByText(told).filter({ visible: true }).first()).toBeVisible();
  await desk.close();
  const again = await northing.openOwn('desk.html#/gaps');
  await expect(again.getByRole('table').getByText(told).filter({ visible: true }).first()).toBeVisible();
});

test('A job is found and opened on the bearing chart with the keyboard alone', async ({ northing }) => {
  await settle(northing);
  const desk = await northing.openOwn('desk.html#/bearing');
  const chart = desk.getByRole('application');
  await chart.focus();
  await chart.press('ArrowRight');
  await expect(desk.getByRole('status').filter({ hasText: 'Operations Analyst' })).toHaveCount(1);
  await chart.press('Enter');
  await expect(desk.getByRole('complementary', { name: words('desk.jobs_detail') })).toBeVisible();
});

test('A needle under the pointer says which job it is, and the table says the same of all', async ({
  northing,
}) => {
  await settle(northing);
  const desk = await northing.openOwn('desk.html#/bearing');
  const chart = desk.getByRole('application');
  const box = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const card = desk.getByRole('link', { name: 'Operations Analyst' });
  await expect(card).toHaveCount(0);
  // Everything the goal names is there: the needle stands at the top, wherever from left to right.
  for (let x = 30; x < box.width && (await card.count()) === 0; x += 6) {
    for (const y of [16, 24, 32, 40]) {
      if ((await card.count()) > 0) break;
      await desk.mouse.move(box.x + x, box.y + y);
    }
  }
  await expect(card).toBeVisible();
  await desk.getByRole('button', { name: words('bearing.as_table') }).click();
  const row = desk.getByRole('row').filter({ hasText: 'Operations Analyst' });
  await expect(row).toContainText('Tidewater Cycles');
  await expect(row).toContainText(words('posting.verdict_stretch'));
});
