/**
 * Writes the résumés of tests/resumes from tests/resumes/people.txt, each invented person in three forms. Needed only
 * when people or layouts change:
 *
 *   npx tsx scripts/build-resumes.ts
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { readPeople } from './resumes/invented-person';
import { resumeJson, resumeLinkedIn, resumeText } from './resumes/resume-data-files';
import { resumeDocx } from './resumes/resume-docx';
import { HTML_LAYOUTS, resumeHtml } from './resumes/resume-html';
import { resumeByPdfkit } from './resumes/resume-pdfkit';
import { findBrowser } from './setup/find-browser';

const FOLDER = 'tests/resumes';
const FILES = join(FOLDER, 'files');
rmSync(FILES, { recursive: true, force: true });
mkdirSync(FILES, { recursive: true });

const people = readPeople(readFileSync(join(FOLDER, 'people.txt'), 'utf8'));
const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('Chromium is needed to print the pages');
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const page = await browser.newPage();

const print = async (html: string): Promise<Uint8Array> => {
  await page.setContent(html);
  return await page.pdf({
    format: 'A4',
    margin: { top: '16mm', bottom: '16mm', left: '16mm', right: '16mm' },
  });
};

let count = 0;
for (const [at, person] of people.entries()) {
  const write = (form: string, ending: string, bytes: Uint8Array): void => {
    writeFileSync(join(FILES, `${person.id}.${form}.${ending}`), bytes);
    count += 1;
  };
  const first = HTML_LAYOUTS[at % HTML_LAYOUTS.length] ?? 'inline';
  write(first, 'pdf', await print(resumeHtml(person, first, at % 2 === 0)));
  const second = (['kit-plain', 'kit-columns', null] as const)[at % 3] ?? null;
  if (second === null) {
    const other = HTML_LAYOUTS[(at + 3) % HTML_LAYOUTS.length] ?? 'stacked';
    write(other, 'pdf', await print(resumeHtml(person, other, at % 2 === 1)));
  } else write(second, 'pdf', await resumeByPdfkit(person, second));
  const third = at % 6;
  if (third < 3) {
    const layout = (['docx-plain', 'docx-table', 'docx-columns'] as const)[third] ?? 'docx-plain';
    write(layout, 'docx', resumeDocx(person, layout));
  } else if (third === 3) write('json', 'json', resumeJson(person));
  else if (third === 4) write('linkedin', 'zip', resumeLinkedIn(person));
  else write('text', 'txt', resumeText(person));
}
await browser.close();
console.log(`${count} résumés of ${people.length} people`);
