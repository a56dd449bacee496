import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { words } from '../../scripts/browser/words';
import { expect, test } from './fixtures';

const html = readFileSync(
  resolve(import.meta.dirname, '../../scripts/start/sample/talent-partner.html'),
  'utf8',
);
const address = 'https://people.tidewater-cycles.example/imogen-farrow';

test('An exchange is logged in two clicks, carries a next step into the queue, and is undone', async ({
  northing,
}) => {
  const page = await northing.open(address, html);
  const popup = await northing.clickToolbar(page);
  await popup.says('Imogen Farrow');
  await popup.press(words('popup.save_person'));
  await popup.says(words('popup.saved'));

  const desk = await northing.openOwn('desk.html#/people');
  await desk.getByRole('link', { name: 'Imogen Farrow' }).click();
  await desk.getByRole('button', { name: words('exchange.quick_talked') }).click();
  await expect.poll(() => northing.rows('exchanges')).toHaveLength(1);
  await expect(desk.getByText(words('network.state_two_way')).first()).toBeVisible();

  await desk.getByRole('button', { name: words('exchange.change') }).click();
  const form = desk.getByRole('form', { name: words('exchange.form') });
  await form.getByLabel(words('exchange.next'), { exact: true }).fill('Send the plan');
  const day = await form.getByLabel(words('exchange.on'), { exact: true }).inputValue();
  await form.getByLabel(words('exchange.next_on'), { exact: true }).fill(day);
  await form.getByRole('button', { name: words('exchange.save') }).click();
  await expect(form).toHaveCount(0);

  const queue = await northing.openOwn('desk.html#/queue');
  await expect(queue.getByText(words('network.because_agreed', { what: 'Send the plan' }))).toBeVisible();
  await queue.close();

  await desk.bringToFront();
  await desk.getByRole('heading', { level: 1, name: 'Imogen Farrow' }).click();
  await desk.keyboard.press('Control+z');
  await expect.poll(async () => (await northing.rows('exchanges')).map(({ next }) => next)).toEqual([null]);
});

test('The keyboard alone opens an exchange, keeps it, leaves it, and clears somebody from who is due', async ({
  northing,
}) => {
  const page = await northing.open(address, html);
  const popup = await northing.clickToolbar(page);
  await popup.says('Imogen Farrow');
  await popup.press(words('popup.save_person'));
  await popup.says(words('popup.saved'));

  const desk = await northing.openOwn('desk.html#/people');
  await desk.getByRole('link', { name: 'Imogen Farrow' }).press('Enter');
  await desk.getByRole('button', { name: words('exchange.quick_wrote') }).press('Enter');
  const change = desk.getByRole('button', { name: words('exchange.change') });
  const form = desk.getByRole('form', { name: words('exchange.form') });
  const day = form.getByLabel(words('exchange.on'), { exact: true });

  await change.press('Enter');
  await expect(day).toBeFocused();
  await desk.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(change).toBeFocused();

  await desk.keyboard.press('Enter');
  const next = form.getByLabel(words('exchange.next'), { exact: true });
  const reached = async (): Promise<boolean> => next.evaluate((field) => field === document.activeElement);
  for (let tab = 0; tab < 20 && !(await reached()); tab += 1) await desk.keyboard.press('Tab');
  await expect(next).toBeFocused();
  await desk.keyboard.type('Send the plan');
  await form.getByLabel(words('exchange.next_on'), { exact: true }).fill(await day.inputValue());
  await next.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(change).toBeFocused();

  const queue = await northing.openOwn('desk.html#/queue');
  const row = queue.getByRole('listitem').filter({ hasText: 'Imogen Farrow' });
  await row.getByRole('button', { name: words('exchange.quick_talked') }).press('Enter');
  await expect.poll(() => northing.rows('exchanges')).toHaveLength(2);
  await expect(row).toHaveCount(0);
});
