import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pressShortcut } from '../../scripts/browser/press-shortcut';
import { expect, test } from './fixtures';

const CASES = resolve(import.meta.dirname, '../sites');

/** Pages in the real structure of each board, and the tables in which what they hold is kept. */
const PAGES = [
  ['linkedin-posting/guest-with-poster', 'postings'],
  ['linkedin-posting/signed-in-hashed', 'postings'],
  ['indeed/view-job', 'postings'],
  ['greenhouse/boards-classic', 'postings'],
  ['greenhouse/job-boards', 'postings'],
  ['lever/posting', 'postings'],
  ['linkedin-person/guest', 'people'],
  ['linkedin-person/signed-in', 'people'],
  ['linkedin-person/signed-in-hashed', 'people'],
] as const;

for (const [name, table] of PAGES) {
  test(`${name} is read under its real address and saved with one key`, async ({ northing }) => {
    const html = readFileSync(resolve(CASES, `${name}.html`), 'utf8');
    const url = /^<!-- url: (\S+) -->/.exec(html)?.[1] ?? '';
    const expected = JSON.parse(readFileSync(resolve(CASES, `${name}.expected.json`), 'utf8')) as object;
    const page = await northing.open(url, html);
    await expect.poll(() => northing.badgeText(page)).not.toBe('');
    await pressShortcut(page, 'Alt+Shift+S');
    await expect.poll(async () => (await northing.rows(table)).length).toBeGreaterThan(0);
    const [row] = (await northing.rows(table)).toSorted((a, b) =>
      String(a.savedAt).localeCompare(String(b.savedAt)),
    );
    const facts = (row?.facts ?? {}) as { title?: string; name?: string };
    expect(JSON.stringify(expected)).toContain(JSON.stringify(facts.title ?? facts.name));
  });
}
