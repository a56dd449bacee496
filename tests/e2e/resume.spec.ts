import { deflateSync } from 'node:zlib';

import AxeBuilder from '@axe-core/playwright';
import { words } from '../../scripts/browser/words';
import { droppedFile, dropInPage } from './drop-file';
import { expect, test } from './fixtures';

const RESUMES = 'tests/resumes/files';
/** The promise is five seconds; the page, the worker and a busy machine come on top. */
const REFUSED_WITHIN_MS = 9000;

test('A résumé dropped in the welcome is confirmed in one act and moves the first verdict', async ({
  northing,
}) => {
  const welcome = await northing.openOwn('welcome.html#/verdict');
  const main = welcome.getByRole('main');
  await main.getByText('Operations Analyst').first().waitFor();
  const before = await main.innerText();

  await welcome.getByRole('link', { name: words('welcome.step_skills') }).click();
  await welcome.getByText(words('resume.drop')).waitFor();
  await welcome.evaluate(dropInPage, droppedFile(`${RESUMES}/data-en.icons.pdf`));
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

test('A PDF that unpacks without end is given up in time, and the page goes on', async ({ northing }) => {
  const desk = await northing.openOwn('desk.html#/resume');
  await desk.getByText(words('resume.drop')).waitFor();
  const buffer = bomb();
  const started = Date.now();
  await desk
    .locator('input[type=file]')
    .setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer });
  // A quick machine may come to the end of it and find no text.
  const refused = desk
    .getByText(words('resume.refused_too_slow'))
    .or(desk.getByText(words('resume.refused_no_text')));
  await expect(refused).toBeVisible({ timeout: 30_000 });
  expect(Date.now() - started).toBeLessThan(REFUSED_WITHIN_MS);
  await desk.evaluate(dropInPage, droppedFile(`${RESUMES}/data-en.icons.pdf`));
  await expect(desk.getByRole('button', { name: words('resume.keep') })).toBeVisible({ timeout: 15_000 });
  expect(await northing.rows('acts')).toHaveLength(0);
});

/** A PDF of sixty pages that each unpack to forty megabytes of nothing, in less than three. */
function bomb(): Buffer {
  const pages = 60;
  const packed = deflateSync(Buffer.alloc(40_000_000, 32));
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const starts: number[] = [];
  const add = (...pieces: readonly Buffer[]): void => {
    starts.push(parts.reduce((sum, { length }) => sum + length, 0));
    parts.push(...pieces);
  };
  const kids = Array.from({ length: pages }, (_none, at) => `${at + 4} 0 R`).join(' ');
  add(Buffer.from('1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n'));
  add(Buffer.from(`2 0 obj<</Type/Pages/Kids[${kids}]/Count ${pages}>>endobj\n`));
  add(
    Buffer.from(`3 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream\n`),
    packed,
    Buffer.from('\nendstream endobj\n'),
  );
  for (let at = 0; at < pages; at += 1)
    add(
      Buffer.from(`${at + 4} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R>>endobj\n`),
    );
  const table = parts.reduce((sum, { length }) => sum + length, 0);
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${starts.length + 1}\n0000000000 65535 f \n${rows}trailer<</Size ${starts.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}
