import { words } from '../../scripts/browser/words';
import { expect, test } from './fixtures';

const card = (name: string, headline: string): string =>
  `<!doctype html><html lang="en"><head><title>${name} | Kontor Search</title></head><body>
   <h1>${name}</h1><p>${headline}</p><a href="mailto:${name.split(' ')[0]?.toLowerCase()}@kontor.example">Write</a>
   </body></html>`;
const address = (slug: string): string => `https://kontor.example/team/${slug}`;

test('Somebody met elsewhere is added by hand, and what a page says later leaves a correction standing', async ({
  northing,
}) => {
  const desk = await northing.openOwn('desk.html#/people');
  await desk.getByRole('button', { name: words('person.add') }).click();
  await desk.getByLabel(words('field.name'), { exact: true }).fill('Ines Falk');
  await desk.getByLabel(words('field.email'), { exact: true }).fill('ines@kontor.example');
  await desk.getByRole('button', { name: words('person.add_keep'), exact: true }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Ines Falk' })).toBeVisible();

  const edit = words('posting.correct', { field: words('field.headline') });
  await desk.getByRole('button', { name: edit }).click();
  await desk.getByLabel(words('field.headline'), { exact: true }).fill('Partner');
  await desk.keyboard.press('Enter');
  await expect
    .poll(async () => (await northing.rows('people')).map(({ notes }) => notes))
    .toMatchObject([{ corrections: { headline: 'Partner' } }]);

  const page = await northing.open(address('ines-falk'), card('Ines Falk', 'Senior Recruiter'));
  const popup = await northing.clickToolbar(page);
  await popup.says('Ines Falk');
  await popup.says('Partner');
  await desk.bringToFront();
  expect(await northing.rows('people')).toHaveLength(1);
});

test('A page that goes on to somebody else without a reload shows the next one only', async ({
  northing,
}) => {
  const page = await northing.open(address('ines-falk'), card('Ines Falk', 'Senior Recruiter'));
  const first = await northing.clickToolbar(page);
  await first.says('Ines Falk');
  await first.press(words('popup.save_person'));
  await first.says(words('popup.saved'));

  await page.bringToFront();
  await page.evaluate(
    ({ url, html }) => {
      history.pushState(null, '', url);
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.title = next.title;
      document.body.replaceWith(next.body);
    },
    { url: address('tom-adair'), html: card('Tom Adair', 'Head of Search') },
  );
  const second = await northing.clickToolbar(page);
  await second.says('Tom Adair');
  expect(await second.text()).not.toContain('Ines Falk');
  await second.press(words('popup.save_person'));
  await second.says(words('popup.saved'));
  // The store gives them by their ids, which are drawn.
  const facts = (await northing.rows('people')).map((person) => person.facts);
  expect(facts).toHaveLength(2);
  expect(facts).toContainEqual(expect.objectContaining({ name: 'Ines Falk' }));
  expect(facts).toContainEqual(expect.objectContaining({ name: 'Tom Adair', headline: 'Head of Search' }));
});
