import type { Content } from '@/utils/db/content';
import { sameRow } from '@/utils/db/same-row';
import type { ExportFile } from '@/utils/transfer/export-file';
import type { ImportMode } from '@/utils/transfer/import-store';
import { mergeContent } from '@/utils/transfer/merge-content';

/** The tables a user knows by name. */
export const PREVIEWED = ['postings', 'people', 'goals', 'heldSkills', 'resumes'] as const;
export type PreviewedTable = (typeof PREVIEWED)[number];

/** What an import would do to one table, in rows. `inFile` are those of the file. */
export interface TablePreview {
  readonly inFile: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly removed: number;
}

/** What an import would do, table by table. */
export type ImportPreview = Readonly<Record<PreviewedTable, TablePreview>>;

/** What `importStore` would make of our content, without doing it. */
export function previewImport(ours: Content, { tables }: ExportFile, mode: ImportMode): ImportPreview {
  const after = mode === 'replace' ? tables : mergeContent(ours, tables);
  const preview = (table: PreviewedTable): TablePreview => {
    const before = new Map<string, unknown>(ours[table].map((row) => [row.id, row]));
    const kept = after[table].filter(({ id }) => before.has(id));
    const same = kept.filter((row) => sameRow(before.get(row.id), row)).length;
    return {
      inFile: tables[table].length,
      added: after[table].length - kept.length,
      changed: kept.length - same,
      same,
      removed: before.size - kept.length,
    };
  };
  return {
    postings: preview('postings'),
    people: preview('people'),
    goals: preview('goals'),
    heldSkills: preview('heldSkills'),
    resumes: preview('resumes'),
  };
}
