import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { SourceConcept, SourceName } from './pack-concept';
import { readTableFile, type Row } from './read-table-file';

/** Languages besides English that have a pack of labels. */
export const LANGUAGES = ['fr', 'es', 'de', 'sv', 'nl'] as const;
type Language = (typeof LANGUAGES)[number];

interface LabelRow {
  readonly uuid: string;
  readonly names: readonly string[];
}

const uuidOf = (uri: string | undefined): string => (uri ?? '').slice((uri ?? '').lastIndexOf('/') + 1);

const official = (path: string): LabelRow[] =>
  readTableFile(path).map((row) => ({
    uuid: uuidOf(row['conceptUri']),
    names: [row['preferredLabel'] ?? '', ...(row['altLabels'] ?? '').split('\n')],
  }));

/** ESCO's labels in a mapping table; the national terms beside them are left where they are. */
const mapped = (path: string): LabelRow[] =>
  readTableFile(path, ',', 'Classification 1 URI').map((row: Row) => ({
    uuid: uuidOf(row['Classification 1 URI']),
    names: [row['Classification 1 PrefLabel'] ?? ''],
  }));

/** The Swedish table ends its lines with a semicolon and puts a line with commas in its cells between quotes as a whole. */
const swedish = (path: string): LabelRow[] =>
  readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/;$/, '')
        .replace(/^"(http.*)"$/, '$1')
        .replace(/""/g, '"'),
    )
    .filter((line) => line.startsWith('http'))
    .map((line) => {
      const [uri, quoted, bare] = /^([^,]+),(?:"([^"]+)"|([^,]*)),/.exec(line)?.slice(1) ?? [];
      return { uuid: uuidOf(uri), names: [quoted ?? bare ?? ''] };
    });

const SOURCES: Readonly<Record<Language, (data: string) => LabelRow[]>> = {
  fr: (data) => official(join(data, 'esco/v10_skills_fr.csv')),
  es: (data) => official(join(data, 'esco/v10_skills_es.csv')),
  de: (data) => mapped(join(data, 'esco_multilang/de_esco_skills_vs_BA_kompetenzen.csv')),
  sv: (data) => swedish(join(data, 'esco_multilang/sv_esco_skills_vs_jobtech.csv')),
  nl: (data) => mapped(join(data, 'esco_multilang/nl_fr_esco_skills_vs_VDAB.csv')),
};

/** The concepts again, in the same order, with the names ESCO gives them in one language and no others. */
export const readLabels = (
  data: string,
  language: Language,
  concepts: readonly SourceConcept[],
): SourceConcept[] => {
  const byUuid = new Map<string, Set<string>>();
  for (const { uuid, names } of SOURCES[language](data)) {
    const known = byUuid.get(uuid) ?? new Set();
    names
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .forEach((name) => known.add(name));
    byUuid.set(uuid, known);
  }
  return concepts.map((concept) => ({
    ...concept,
    names: [...(concept.uuid === null ? [] : (byUuid.get(concept.uuid) ?? []))].map(
      (text, at): SourceName => ({ text, source: at === 0 ? 'esco-label' : 'esco-alias', exactCase: false }),
    ),
  }));
};
