import AxeBuilder from '@axe-core/playwright';
import { words } from '../../scripts/browser/words';
import { expect, test } from './fixtures';

test('A comparison goes from two offers over an even swap to a choice that comes up again', async ({
  northing,
}) => {
  const desk = await northing.openOwn('desk.html#/decisions');
  await desk.getByLabel(words('choice.name')).fill('Harbour Lane or not');
  await desk.getByRole('button', { name: words('choice.begin') }).click();
  await desk.getByRole('link', { name: 'Harbour Lane or not' }).click();

  for (const offer of ['Harbour Lane', 'Tidewater']) {
    await desk.getByRole('textbox', { name: words('choice.option_name'), exact: true }).fill(offer);
    await desk.getByRole('button', { name: words('choice.add_option') }).click();
  }
  for (const matter of ['Pay', 'Learning']) {
    await desk.getByLabel(words('choice.matter'), { exact: true }).fill(matter);
    await desk
      .getByRole('button', { name: words('choice.add_matter'), exact: true })
      .first()
      .click();
  }
  const table = desk.getByRole('table', { name: words('choice.table') });
  const stay = words('choice.stay');
  await expect(table.getByRole('columnheader', { name: stay })).toBeVisible();
  const set = async (matter: string, option: string, value: string): Promise<void> => {
    const cell = table.getByLabel(words('choice.cell', { matter, option }));
    await cell.fill(value);
    await cell.press('Enter');
    await expect(cell).toHaveValue(value);
  };
  await set('Pay', stay, '50');
  await set('Pay', 'Harbour Lane', '60');
  await set('Pay', 'Tidewater', '55');
  await set('Learning', stay, '2');
  await set('Learning', 'Harbour Lane', '3');
  await set('Learning', 'Tidewater', '4');

  // Staying loses to both offers in everything.
  await expect(
    desk.getByText(words('choice.dominated', { better: 'Harbour Lane', worse: stay })),
  ).toBeVisible();
  await desk
    .getByRole('button', { name: words('choice.put_aside', { name: stay }) })
    .first()
    .click();
  await expect(table.getByRole('columnheader', { name: stay })).toHaveCount(0);

  await desk.getByLabel(words('choice.swap_given')).selectOption({ label: 'Pay' });
  await desk.getByLabel(words('choice.swap_taken')).selectOption({ label: 'Learning' });
  await desk.getByLabel(words('choice.swap_to', { from: '55' })).fill('60');
  await desk.getByLabel(words('choice.swap_to', { from: '4' })).fill('2');
  await desk.getByLabel(words('choice.swap_to', { from: '4' })).press('Tab');
  await desk.getByRole('button', { name: words('choice.swap'), exact: true }).click();
  const line = words('choice.swap_line', {
    option: 'Tidewater',
    given: 'Pay',
    a: '55',
    b: '60',
    taken: 'Learning',
    c: '4',
    d: '2',
  });
  await expect(desk.getByText(line)).toBeVisible();
  // Pay is alike now, and what is left decides.
  await expect(table.getByText(words('choice.alike'))).toBeVisible();
  await expect(
    desk.getByText(words('choice.dominated', { better: 'Harbour Lane', worse: 'Tidewater' })),
  ).toBeVisible();

  await desk.getByLabel(words('choice.chosen')).selectOption({ label: 'Harbour Lane' });
  await desk.getByLabel(words('choice.why')).fill('More to learn where it counts');
  await desk.getByLabel(words('choice.why')).press('Tab');
  await desk.getByLabel(words('choice.revisit')).fill('2026-01-31');
  const { violations } = await new AxeBuilder({ page: desk }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await desk.close();

  const again = await northing.openOwn('desk.html#/decisions');
  await expect(again.getByText(words('choice.due'))).toBeVisible();
  // And where everything that is due stands.
  await again.goto(northing.launched.url('desk.html#/queue'));
  const due = again.getByRole('region', { name: words('choice.due_title') });
  await expect(due.getByRole('link', { name: 'Harbour Lane or not' })).toBeVisible();
  await again.goto(northing.launched.url('desk.html#/decisions'));
  await again.getByRole('link', { name: 'Harbour Lane or not' }).click();
  await expect(again.getByText(line)).toBeVisible();
  await expect(again.getByLabel(words('choice.why'))).toHaveValue('More to learn where it counts');
});
