import { join } from 'node:path';

import type { SourceConcept, SourceName } from './pack-concept';
import { readTableFile } from './read-table-file';

const VENDOR =
  /^(?:Microsoft|Adobe|Oracle|Apache|IBM|Google|Autodesk|Atlassian|Amazon|SAP|Cisco|Intuit|Salesforce|Apple|Dassault Systemes|Bentley|ESRI|Trimble|The MathWorks|Siemens|VMware|Red Hat|Meta|JetBrains)\s+(?=\S)/;
const TAIL = /\s+(?:software|platform|system|application|suite|program)$/i;
const GENERIC = /\b(?:software|systems?|applications?|programs?|tools?)$/i;
const ACRONYM = /^(.{8,}?)\s+([A-Z][A-Z0-9&/]{1,6})$/;

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9+#.]+/g, '-')
    .replace(/^-|-$/g, '');

const namesOf = (name: string): SourceName[] => {
  const found = new Set([name]);
  const bare = name.replace(TAIL, '');
  if (/[A-Z]/.test(bare) && !GENERIC.test(bare)) found.add(bare);
  const own = bare.replace(VENDOR, '');
  if (own.length > 3 && /^[A-Z]/.test(own)) found.add(own);
  const acronym = ACRONYM.exec(bare);
  if (acronym?.[1] !== undefined && acronym[2] !== undefined) {
    const letters = acronym[1].split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
    if (acronym[2].startsWith(letters[0] ?? '')) {
      found.add(acronym[1]);
      found.add(acronym[2]);
    }
  }
  return [...found].map((text) => ({ text, source: 'onet', exactCase: !/[a-z]/.test(text) }));
};

/** Tools by name, each once, with the occupations that use it (O*NET codes). */
export const readOnetTools = (
  folder: string,
): readonly { readonly concept: SourceConcept; readonly occupations: readonly string[] }[] => {
  const byName = new Map<string, Set<string>>();
  for (const row of readTableFile(join(folder, 'Technology Skills.txt'), '\t')) {
    const name = (row['Example'] ?? '').trim();
    if (name === '') continue;
    const users = byName.get(name) ?? new Set();
    users.add(row['O*NET-SOC Code'] ?? '');
    byName.set(name, users);
  }
  return [...byName].map(([name, users]) => ({
    concept: {
      id: `onet:${slug(name)}`,
      uuid: null,
      label: name,
      kind: 'tool',
      names: namesOf(name),
      implies: [],
      escoLabel: null,
    },
    occupations: [...users].sort(),
  }));
};
