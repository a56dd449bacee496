import { isFields } from '@/utils/db/fields';
import { CONTENT_TABLES } from '@/utils/db/rows';
import { MIGRATIONS } from '@/utils/db/schema';

/**
 * The tables of an export of an earlier version as this version writes them: rows are moved by the migrations of the
 * store, and a table that did not exist then is empty. What has no shape of ours is passed on for the schema to refuse.
 */
export function upToDate(tables: unknown, version: number): unknown {
  const later = MIGRATIONS.filter((migration) => migration.version > version);
  if (later.length === 0 || !isFields(tables)) return tables;
  const moved: Record<string, unknown> = { ...tables };
  for (const { rows, stores } of later) {
    for (const name of CONTENT_TABLES) if (name in stores && !(name in moved)) moved[name] = [];
    for (const [name, move] of Object.entries(rows)) {
      const table = moved[name];
      if (Array.isArray(table)) moved[name] = table.map((row: unknown) => (isFields(row) ? move(row) : row));
    }
  }
  return moved;
}
