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

const invented = (path: string): { readonly url: string; readonly html: string } => {
  const file = readFileSync(resolve(import.meta.dirname, '../people', `${path}.html`), 'utf8');
  return { url: /<!-- url: (\S+) -->/.exec(file)?.[1] ?? '', html: file };
};

test('Somebody of a team’s page is saved by one click, the others are not', async ({ northing }) => {
  const team = invented('agency-team/swiper-slides');
  const page = await northing.open(team.url, team.html);
  const popup = await northing.clickToolbar(page);
  await popup.says('Oswin Achterkamp');
  await popup.press(words('person.save', { name: 'Calliope Drummond' }));
  await popup.says(words('person.saved'));
  expect(await northing.rows('people')).toMatchObject([
    {
      facts: {
        name: 'Calliope Drummond',
        headline: 'Founder',
        email: 'calliope@peregrine-search.example',
        kind: 'agency-recruiter',
      },
    },
  ]);
});

test('The contact of an ad is saved by one click and belongs to the ad', async ({ northing }) => {
  const ad = invented('ad-contact-block/en-recruiter-aside-photo');
  const page = await northing.open(ad.url, ad.html);
  const popup = await northing.clickToolbar(page);
  await popup.says('Lucasta Hume');
  await popup.press(words('popup.save'));
  await popup.says(words('popup.saved'));
  await popup.press(words('person.save', { name: 'Lucasta Hume' }));
  // The popup says "Saved" of the ad already: only the store tells that the person is kept as well.
  await expect.poll(() => northing.rows('people')).toHaveLength(1);
  const people = await northing.rows('people');
  expect(people).toMatchObject([{ facts: { name: 'Lucasta Hume', kind: 'in-house-recruiter' } }]);
  await expect
    .poll(async () => (await northing.rows('postings')).map(({ personIds }) => personIds))
    .toEqual([people.map(({ id }) => id)]);
});
