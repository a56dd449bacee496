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
import './install-tables';

/** The set the readers were mended with, and one of people, layouts and generators they had never met when it was measured first. */
const SETS = ['tests/resumes', 'tests/resumes/others'];
/** A résumé as long as they come, read so often. */
const LONG_PAGES = 10;
const ROUNDS = 5;
const verbose = process.argv.includes('--verbose');
const { DOMParser } = new JSDOM('').window;
const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');

type Timed = ResumeScore & { readonly file: string; readonly person: string; readonly ms: number };

/** Every file of a set, read and held against the person it was made of. */
async function scoresOf(folder: string): Promise<readonly Timed[]> {
  const people = new Map(
    readPeople(readFileSync(join(folder, 'people.txt'), 'utf8')).map((person) => [person.id, person]),
  );
  const scores: Timed[] = [];
  for (const file of readdirSync(join(folder, 'files')).sort()) {
    const person = people.get(file.split('.')[0] ?? '');
    if (person === undefined) throw new Error(`nobody for ${file}`);
    const start = performance.now();
    const outcome = await readResume(new Uint8Array(readFileSync(join(folder, 'files', file))), file, {
      pdfEngine: nodePdfEngine,
      parseXml,
      // A busy machine is no fault of the file.
      limitMs: 60_000,
    });
    const ms = performance.now() - start;
    if (!outcome.ok) console.log(`${file}: refused, ${outcome.reason}`);
    const score = scoreResume(person, file, outcome.ok ? outcome : null);
    scores.push({ ...score, file, person: person.id, ms });
    if (verbose && score.notes.length > 0) console.log([file, ...score.notes].join('\n    '));
  }
  return scores;
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)} % (${part} of ${whole})`;
const print = (label: string, value: string): void => console.log(`${label.padEnd(29)}${value}`);

function printScores(title: string, scores: readonly Timed[]): void {
  const sum = (of: (score: ResumeScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const share = (part: (score: ResumeScore) => number, whole: (score: ResumeScore) => number): string =>
    percent(sum(part), sum(whole));
  const two = scores.filter(({ inOrder }) => inOrder !== null);
  const people = new Set(scores.map(({ person }) => person));
  print(title, `${scores.length} résumés of ${people.size} people`);
  print(
    'skills, precision',
    share(
      (one) => one.rightSkills,
      (one) => one.foundSkills,
    ),
  );
  print(
    'skills, recall',
    share(
      (one) => one.metSkills,
      (one) => one.trueSkills,
    ),
  );
  print(
    'positions exact',
    share(
      (one) => one.rightPositions,
      (one) => one.truePositions,
    ),
  );
  print('positions found beyond them', String(sum((one) => one.extraPositions)));
  print('two columns in order', percent(two.filter(({ inOrder }) => inOrder === true).length, two.length));
  print(
    'education exact',
    share(
      (one) => one.rightEducation,
      (one) => one.trueEducation,
    ),
  );
  print(
    'languages found',
    share(
      (one) => one.rightLanguages,
      (one) => one.trueLanguages,
    ),
  );
  const pdfs = scores.filter(({ file }) => file.endsWith('.pdf')).map(({ ms }) => ms);
  print('slowest PDF, Node', `${Math.max(...pdfs).toFixed(0)} ms\n`);
}

const sets: (readonly Timed[])[] = [];
// Folders of one's own, each with a people.txt and files/, may be named.
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
for (const folder of named.length > 0 ? named : SETS) {
  const scores = await scoresOf(folder);
  sets.push(scores);
  printScores(folder, scores);
}
printScores('all', sets.flat());
if (!process.argv.includes('--quick')) {
  const long = (await timeLongPdf(await longPdf(LONG_PAGES), ROUNDS)).toSorted((a, b) => a - b);
  print(
    `${LONG_PAGES} pages, Chromium`,
    `${(long[Math.floor(ROUNDS / 2)] ?? 0).toFixed(0)} ms median, ${(long.at(-1) ?? 0).toFixed(0)} ms worst of ${ROUNDS}`,
  );
}
