import type { NorthingDb } from '@/utils/db/northing-db';
import { readContent } from '@/utils/db/whole-store';
import type { ExportFile } from '@/utils/transfer/export-file';
import { EXPORT_VERSION } from '@/utils/transfer/export-file';

/**
 * Everything the user keeps, as it stands at one instant. What belongs to this device only (undo steps, the counter)
 * stays out. Rejects when the store cannot be read.
 */
export async function exportStore(db: NorthingDb, now: Date, appVersion = ''): Promise<ExportFile> {
  return {
    format: 'northing',
    version: EXPORT_VERSION,
    exportedAt: now.toISOString(),
    appVersion,
    tables: await readContent(db),
  };
}

/** The file as text: JSON with sorted keys, so that equal stores give equal text. */
export function exportText(file: ExportFile): string {
  return `${JSON.stringify(file, sortedKeys, 1)}\n`;
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
