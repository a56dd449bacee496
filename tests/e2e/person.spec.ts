import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { words } from '../../scripts/browser/words';
import { expect, test } from './fixtures';

const html = readFileSync(
  resolve(import.meta.dirname, '../../scripts/start/sample/talent-partner.html'),
  'utf8',
);
const address = 'https://people.tidewater-cycles.example/imogen-farrow';

test('A person’s page is read, saved, and found among the people', async ({ northing }) => {
  const page = await northing.open(address, html);
  const popup = await northing.clickToolbar(page);
  await popup.says('Imogen Farrow');
  await popup.press(words('popup.save_person'));
  await popup.says(words('popup.saved'));
  const [person, ...more] = await northing.rows('people');
  expect(more).toEqual([]);
  expect(person).toMatchObject({
    facts: { name: 'Imogen Farrow', email: 'imogen.farrow@tidewater-cycles.example' },
  });
  await expect.poll(() => northing.badgeText(page)).toBe('•');

  const desk = await northing.openOwn('desk.html#/people');
  await expect(desk.getByText('Imogen Farrow').first()).toBeVisible();
});

test('The same person saved again stays one record', async ({ northing }) => {
  for (const url of [address, `${address}?from=search`]) {
    const page = await northing.open(url, html);
    const popup = await northing.clickToolbar(page);
    await popup.says('Imogen Farrow');
    if (!(await popup.text()).includes(words('popup.saved'))) await popup.press(words('popup.save_person'));
    await popup.says(words('popup.saved'));
    await page.close();
  }
  expect(await northing.rows('people')).toHaveLength(1);
});
