/** Reads every résumé of tests/resumes/files and compares it with the invented person it was made of: `npm run bench:resume`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { readPeople } from './resumes/invented-person';
import type { ResumeScore } from './resumes/score-resume';
import { scoreResume } from './resumes/score-resume';
import { longPdf } from './resumes/long-pdf';
import { timeLongPdf } from './bench/time-long-pdf';
import { nodePdfEngine } from './resumes/node-pdf-engine';
import { readResume } from '@/utils/resume/read-resume';

const FOLDER = 'tests/resumes';
/** A résumé as long as they come, read so often. */
const LONG_PAGES = 10;
const ROUNDS = 5;
const verbose = process.argv.includes('--verbose');
const people = new Map(
  readPeople(readFileSync(join(FOLDER, 'people.txt'), 'utf8')).map((person) => [person.id, person]),
);
const { DOMParser } = new JSDOM('').window;
const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');

const scores: (ResumeScore & { readonly file: string; readonly ms: number })[] = [];
for (const file of readdirSync(join(FOLDER, 'files')).sort()) {
  const person = people.get(file.split('.')[0] ?? '');
  if (person === undefined) throw new Error(`nobody for ${file}`);
  const start = performance.now();
  const outcome = await readResume(new Uint8Array(readFileSync(join(FOLDER, 'files', file))), file, {
    pdfEngine: nodePdfEngine,
    parseXml,
    // A busy machine is no fault of the file.
    limitMs: 60_000,
  });
  const ms = performance.now() - start;
  if (!outcome.ok) console.log(`${file}: refused, ${outcome.reason}`);
  const score = scoreResume(person, file, outcome.ok ? outcome : null);
  scores.push({ ...score, file, ms });
  if (verbose && score.notes.length > 0) console.log([file, ...score.notes].join('\n    '));
}

const sum = (of: (score: ResumeScore) => number): number =>
  scores.reduce((total, score) => total + of(score), 0);
const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)} % (${part} of ${whole})`;
const two = scores.filter(({ inOrder }) => inOrder !== null);
const pdfs = scores.filter(({ file }) => file.endsWith('.pdf')).map(({ ms }) => ms);
console.log(`résumés                      ${scores.length}`);
console.log(
  `skills, precision            ${percent(
    sum(({ rightSkills }) => rightSkills),
    sum(({ foundSkills }) => foundSkills),
  )}`,
);
console.log(
  `skills, recall               ${percent(
    sum(({ metSkills }) => metSkills),
    sum(({ trueSkills }) => trueSkills),
  )}`,
);
console.log(
  `positions exact              ${percent(
    sum(({ rightPositions }) => rightPositions),
    sum(({ truePositions }) => truePositions),
  )}`,
);
console.log(`positions found beyond them  ${sum(({ extraPositions }) => extraPositions)}`);
console.log(
  `two columns in order         ${percent(two.filter(({ inOrder }) => inOrder === true).length, two.length)}`,
);
console.log(
  `education exact              ${percent(
    sum(({ rightEducation }) => rightEducation),
    sum(({ trueEducation }) => trueEducation),
  )}`,
);
console.log(
  `languages found              ${percent(
    sum(({ rightLanguages }) => rightLanguages),
    sum(({ trueLanguages }) => trueLanguages),
  )}`,
);
console.log(`slowest PDF, Node            ${Math.max(...pdfs).toFixed(0)} ms`);
const long = (await timeLongPdf(await longPdf(LONG_PAGES), ROUNDS)).toSorted((a, b) => a - b);
console.log(
  `${LONG_PAGES} pages, Chromium           ${(long[Math.floor(ROUNDS / 2)] ?? 0).toFixed(0)} ms median, ${(long.at(-1) ?? 0).toFixed(0)} ms worst of ${ROUNDS}`,
);
