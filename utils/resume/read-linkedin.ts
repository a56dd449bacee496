import Papa from 'papaparse';

import { conceptByName } from '@/utils/skills/find-concepts';
import type { Certificate, Education, SpokenLanguage } from '@/utils/profile/resume';
import { levelOfFluency } from './read-languages';
import { readMonth } from './read-span';
import type { DraftPosition, DraftSkill, ResumeDraft } from './resume-draft';
import { RefusedResume } from './resume-refusal';
import { unzipParts } from './unzip-parts';

const FILES = ['Positions', 'Skills', 'Education', 'Certifications', 'Languages'] as const;
type FileName = (typeof FILES)[number];
type CsvRow = Readonly<Record<string, string>>;

const baseName = (path: string): string => path.split('/').at(-1) ?? '';
const fileOf = (path: string): FileName | null =>
  FILES.find((name) => `${name}.csv` === baseName(path)) ?? null;

/**
 * What a LinkedIn data export (a zip of CSV files) says of positions, skills, education, certificates and languages.
 * Messages, contacts and all other files of it are never unpacked. Throws `wrong-type` for another archive, and as
 * `unzipParts` does.
 */
export function readLinkedIn(bytes: Uint8Array): ResumeDraft {
  const { texts } = unzipParts(bytes, (name) => fileOf(name) !== null);
  if (texts.size === 0) throw new RefusedResume('wrong-type');
  const rows = new Map<FileName, readonly CsvRow[]>();
  for (const [path, text] of texts) {
    const name = fileOf(path);
    if (name !== null) rows.set(name, recordsOf(text));
  }
  const of = (name: FileName): readonly CsvRow[] => rows.get(name) ?? [];
  return {
    skills: of('Skills').flatMap(skillOf),
    positions: of('Positions')
      .map(positionOf)
      .filter(({ title, employer }) => title !== '' || employer !== ''),
    education: of('Education').map(educationOf),
    certificates: of('Certifications').map(certificateOf),
    languages: of('Languages').map(languageOf),
  };
}

/** Rows by the names of their columns; LinkedIn sometimes puts notes above the header. */
function recordsOf(text: string): readonly CsvRow[] {
  const lines = text.replace(/^\ufeff/, '');
  const { data } = Papa.parse<CsvRow>(lines, { header: true, skipEmptyLines: 'greedy' });
  return data;
}

const cell = (row: CsvRow, column: string): string => (row[column] ?? '').trim();
const monthIn = (row: CsvRow, column: string): string | null => {
  const text = cell(row, column);
  return text === '' ? null : readMonth(text);
};

function skillOf(row: CsvRow): readonly DraftSkill[] {
  const name = cell(row, 'Name');
  if (name === '') return [];
  return [{ conceptId: conceptByName(name)?.id ?? null, name, proof: '', level: 2 }];
}

function positionOf(row: CsvRow): DraftPosition {
  const start = monthIn(row, 'Started On');
  const end = monthIn(row, 'Finished On');
  return {
    title: cell(row, 'Title'),
    employer: cell(row, 'Company Name'),
    start,
    end,
    isCurrent: start !== null && end === null,
    summary: cell(row, 'Description'),
  };
}

const educationOf = (row: CsvRow): Education => ({
  degree: cell(row, 'Degree Name'),
  institution: cell(row, 'School Name'),
  start: monthIn(row, 'Start Date'),
  end: monthIn(row, 'End Date'),
});

function certificateOf(row: CsvRow): Certificate {
  const name = cell(row, 'Name');
  const concept = conceptByName(name);
  return {
    conceptId: concept?.kind === 'certificate' ? concept.id : null,
    name,
    issuer: cell(row, 'Authority'),
    date: monthIn(row, 'Started On'),
  };
}

function languageOf(row: CsvRow): SpokenLanguage {
  const name = cell(row, 'Name');
  const concept = conceptByName(name);
  const fluency = cell(row, 'Proficiency');
  return {
    conceptId: concept?.kind === 'language' ? concept.id : null,
    name,
    fluency,
    level: levelOfFluency(fluency),
  };
}
