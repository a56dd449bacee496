import { join } from 'node:path';

import type { ConceptKind } from '@/utils/skills/concept';
import type { SourceConcept, SourceName } from './pack-concept';
import { readTableFile } from './read-table-file';

/** "Java (computer programming)" goes by "Java". */
const BRACKETS = /\s*\((?:computer programming|[a-z ]+ software|musical genre|animals|food|medicine)\)$/i;

const lines = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/\n|\s\|\s/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Last part of a concept's address. */
const uuidOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);

const urisByLabel = (folder: string): Map<string, string> => {
  const uris = new Map<string, string>();
  for (const row of readTableFile(join(folder, 'skills_en_uri_label.csv'))) {
    uris.set((row['preferred_label'] ?? '').trim().toLowerCase(), row['concept_uri'] ?? '');
  }
  for (const name of ['digital', 'language', 'transversal']) {
    for (const row of readTableFile(join(folder, `v120_${name}SkillsCollection_en.csv`))) {
      uris.set((row['preferredLabel'] ?? '').trim().toLowerCase(), row['conceptUri'] ?? '');
    }
  }
  return uris;
};

const kindOf = (
  type: string,
  label: string,
  languages: ReadonlySet<string>,
  soft: ReadonlySet<string>,
): ConceptKind => {
  if (languages.has(label)) return 'language';
  if (soft.has(label)) return 'soft';
  return type === 'knowledge' ? 'knowledge' : 'skill';
};

const labelsOf = (folder: string, name: string): Set<string> =>
  new Set(
    readTableFile(join(folder, `v120_${name}SkillsCollection_en.csv`)).map((row) =>
      (row['preferredLabel'] ?? '').trim().toLowerCase(),
    ),
  );

const namesOf = (label: string, others: readonly string[]): SourceName[] => {
  const short = label.replace(BRACKETS, '');
  const names: SourceName[] = [{ text: short, source: 'esco-label', exactCase: false }];
  for (const text of others) {
    const plain = text.replace(BRACKETS, '');
    if (plain.toLowerCase() !== short.toLowerCase())
      names.push({ text: plain, source: 'esco-alias', exactCase: false });
  }
  return names;
};

/** ESCO's skills with their English names; concepts whose address is unknown go by their label. */
export const readEsco = (folder: string): SourceConcept[] => {
  const uris = urisByLabel(folder);
  const languages = labelsOf(folder, 'language');
  const soft = labelsOf(folder, 'transversal');
  return readTableFile(join(folder, 'skills_en_v111_labels_altlabels.csv')).map((row): SourceConcept => {
    const label = (row['preferredLabel'] ?? '').trim();
    const low = label.toLowerCase();
    const uri = uris.get(low) ?? '';
    return {
      id: uri === '' ? `esco:${low.replace(/[^a-z0-9]+/g, '-')}` : `esco:${uuidOf(uri)}`,
      uuid: uri === '' ? null : uuidOf(uri),
      label,
      kind: kindOf(row['skillType'] ?? '', low, languages, soft),
      names: namesOf(label, lines(row['altLabels'])),
      implies: [],
      escoLabel: low,
    };
  });
};
