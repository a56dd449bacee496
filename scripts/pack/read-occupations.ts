import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readTableFile } from './read-table-file';

/** An occupation of ESCO with its names and the skills it needs (ESCO labels in lower case). */
export interface SourceOccupation {
  readonly uuid: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly isco: string;
  readonly essential: readonly string[];
  readonly optional: readonly string[];
}

interface SkillRow {
  readonly uri: string;
  readonly essential_skills?: readonly string[];
  readonly optional_skills?: readonly string[];
}

const lower = (texts: readonly string[] | undefined): string[] =>
  (texts ?? []).map((text) => text.trim().toLowerCase());

/** ESCO's occupations in the order of their file. */
export const readOccupations = (folder: string): SourceOccupation[] => {
  const skills = new Map(
    readFileSync(join(folder, 'v120_occupation_skills.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as SkillRow)
      .map((row) => [row.uri, row] as const),
  );
  return readTableFile(join(folder, 'v120_occupations_en.csv')).map((row) => {
    const uri = row['conceptUri'] ?? '';
    const label = (row['preferredLabel'] ?? '').trim();
    const own = skills.get(uri);
    return {
      uuid: uri.slice(uri.lastIndexOf('/') + 1),
      label,
      names: [label, ...(row['altLabels'] ?? '').split('\n').map((name) => name.trim())].filter(
        (name) => name !== '',
      ),
      isco: row['iscoGroup'] ?? '',
      essential: lower(own?.essential_skills),
      optional: lower(own?.optional_skills),
    };
  });
};

/** O*NET's titles by occupation code, and which ESCO occupations (uuid) a code stands for, the exact ones first. */
export const readOnetTitles = (
  onet: string,
  crosswalk: string,
): {
  readonly titles: ReadonlyMap<string, readonly string[]>;
  readonly escoOf: ReadonlyMap<string, readonly string[]>;
} => {
  const titles = new Map<string, string[]>();
  const add = (code: string, title: string): void => {
    if (title === '' || title === 'n/a') return;
    titles.set(code, [...(titles.get(code) ?? []), title]);
  };
  for (const row of readTableFile(join(onet, 'Occupation Data.txt'), '\t'))
    add(row['O*NET-SOC Code'] ?? '', row['Title'] ?? '');
  for (const row of readTableFile(join(onet, 'Alternate Titles.txt'), '\t')) {
    const code = row['O*NET-SOC Code'] ?? '';
    add(code, (row['Alternate Title'] ?? '').replace(/\s*\([^)]*\)$/, ''));
    add(code, row['Short Title'] ?? '');
  }
  const escoOf = new Map<string, string[]>();
  const strength = ['exactMatch', 'narrowMatch', 'closeMatch', 'broadMatch'];
  const rows = readTableFile(crosswalk, ',', 'O*NET Id').map((row) => {
    const [code = '', , , uri = '', , , relation = ''] = Object.values(row);
    return { code, uuid: uri.slice(uri.lastIndexOf('/') + 1), rank: strength.indexOf(relation) };
  });
  for (const { code, uuid, rank } of rows.sort((a, b) => a.rank - b.rank)) {
    if (rank >= 0) escoOf.set(code, [...(escoOf.get(code) ?? []), uuid]);
  }
  return { titles, escoOf };
};
