import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readTableFile } from './read-table-file';

/** An occupation of ESCO with its names and the skills it needs (ESCO labels in lower case). */
export interface SourceOccupation {
  readonly uuid: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly isco: string;
  readonly description: string;
  /** Name and description of its ISCO group. */
  readonly group: string;
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
  const groups = new Map(
    readTableFile(join(folder, 'v120_ISCOGroups_en.csv')).map((row) => [
      row['code'] ?? '',
      `${row['preferredLabel'] ?? ''} ${row['description'] ?? ''}`,
    ]),
  );
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
      description: row['description'] ?? '',
      group: groups.get(row['iscoGroup'] ?? '') ?? '',
      essential: lower(own?.essential_skills),
      optional: lower(own?.optional_skills),
    };
  });
};

/** How the published crosswalk relates two occupations, the loosest first; a relation's place is its number. */
const RELATIONS = ['broadMatch', 'narrowMatch', 'closeMatch', 'exactMatch'];

/** An occupation of O*NET with its titles, the official one first. */
export interface SourceOnetOccupation {
  readonly names: readonly string[];
  readonly description: string;
  /** ESCO occupations (uuid) the crosswalk leads to, with how close they are: 1 broader to 4 the same. */
  readonly walk: ReadonlyMap<string, number>;
}

/** O*NET's occupations in the order of their file. */
export const readOnetOccupations = (onet: string, crosswalk: string): SourceOnetOccupation[] => {
  const titles = new Map<string, string[]>();
  const add = (code: string, title: string): void => {
    if (title === '' || title === 'n/a') return;
    const known = titles.get(code);
    if (known === undefined) titles.set(code, [title]);
    else known.push(title);
  };
  const occupations = readTableFile(join(onet, 'Occupation Data.txt'), '\t');
  for (const row of occupations) add(row['O*NET-SOC Code'] ?? '', row['Title'] ?? '');
  for (const row of readTableFile(join(onet, 'Alternate Titles.txt'), '\t')) {
    const code = row['O*NET-SOC Code'] ?? '';
    add(code, (row['Alternate Title'] ?? '').replace(/\s*\([^)]*\)$/, ''));
    add(code, row['Short Title'] ?? '');
  }
  const walks = new Map<string, Map<string, number>>();
  for (const row of readTableFile(crosswalk, ',', 'O*NET Id')) {
    const [code = '', , , uri = '', , , relation = ''] = Object.values(row);
    const close = RELATIONS.indexOf(relation) + 1;
    if (close === 0) continue;
    const uuid = uri.slice(uri.lastIndexOf('/') + 1);
    const walk = walks.get(code) ?? new Map<string, number>();
    walks.set(code, walk.set(uuid, Math.max(close, walk.get(uuid) ?? 0)));
  }
  return occupations.map((row) => {
    const code = row['O*NET-SOC Code'] ?? '';
    return {
      names: titles.get(code) ?? [],
      description: row['Description'] ?? '',
      walk: walks.get(code) ?? new Map(),
    };
  });
};
