import AxeBuilder from '@axe-core/playwright';
import { words } from '../../scripts/browser/words';
import { expect, test } from './fixtures';

const RESUMES = 'tests/resumes/files';

test('A résumé dropped in the welcome is confirmed in one act and moves the first verdict', async ({
  northing,
}) => {
  const welcome = await northing.openOwn('welcome.html#/verdict');
  const main = welcome.getByRole('main');
  await main.getByText('Operations Analyst').first().waitFor();
  const before = await main.innerText();

  await welcome.getByRole('link', { name: words('welcome.step_skills') }).click();
  await welcome.locator('input[type=file]').setInputFiles(`${RESUMES}/data-en.icons.pdf`);
  await welcome.getByRole('checkbox', { name: /^Tableau/ }).uncheck();
  const { violations } = await new AxeBuilder({ page: welcome }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await welcome.getByRole('button', { name: words('resume.keep') }).click();
  await expect.poll(() => northing.rows('heldSkills')).not.toHaveLength(0);
  const names = (await northing.rows('heldSkills')).map((row) => (row as { name: string }).name);
  expect(names).toContain('SQL');
  expect(names).not.toContain('Tableau');

  await welcome.getByRole('link', { name: words('welcome.step_verdict') }).click();
  await main.getByText('Operations Analyst').first().waitFor();
  await expect.poll(() => main.innerText()).not.toBe(before);
});

test('A file that is no résumé is refused in words and changes nothing', async ({ northing }) => {
  const desk = await northing.openOwn('desk.html#/resume');
  await desk.locator('input[type=file]').setInputFiles({
    name: 'cat.png',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]),
  });
  await expect(desk.getByText(words('resume.refused_wrong_type'))).toBeVisible();
  expect(await northing.rows('acts')).toHaveLength(0);
});
