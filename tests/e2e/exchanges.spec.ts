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
