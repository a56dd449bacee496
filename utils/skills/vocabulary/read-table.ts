import type { Alias, Concept, ConceptKind } from '@/utils/skills/concept';

const KINDS: readonly ConceptKind[] = [
  'skill',
  'knowledge',
  'tool',
  'language',
  'certificate',
  'degree',
  'soft',
];

const isKind = (text: string): text is ConceptKind => KINDS.some((kind) => kind === text);

const readList = (cell: string): string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const readAlias = (text: string): Alias =>
  text.endsWith('^') ? { text: text.slice(0, -1), exactCase: true } : { text, exactCase: false };

const readRow = (row: string): Concept => {
  const [id = '', name = '', kind = '', others = '', implied = ''] = row
    .split('|')
    .map((cell) => cell.trim());
  const label = readAlias(name);
  if (id === '' || label.text === '' || !isKind(kind)) throw new Error(`Not a row of the vocabulary: ${row}`);
  return {
    id,
    label: label.text,
    kind,
    aliases: [label, ...readList(others).map(readAlias)],
    implies: readList(implied),
  };
};

/**
 * The concepts of a table written `id | label | kind | other names; ... | implied id; ...`, one a line; a name with
 * `^` behind it counts only in exactly this case. Throws on a row that is none: a fault of ours, seen at once.
 */
export const readTable = (table: string): readonly Concept[] =>
  table
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map(readRow);
