import type { Dexie, Table } from 'dexie';

import type { Migration, MovingRow } from '@/utils/db/migrations/migration';
import type { MetaRow } from '@/utils/db/rows';
import { MIGRATIONS, versionOf } from '@/utils/db/schema';

/**
 * Runs again, in one transaction, every migration whose completion mark is missing, then sets the mark. A browser that
 * died in the middle of an upgrade can leave the new version number over old rows (dexie/Dexie.js#942).
 */
export async function finishMigrations(
  db: Dexie,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const meta: Table<MetaRow, string> = db.table('meta');
  const latest = versionOf(migrations);
  const mark = await meta.get('schema');
  const done = mark?.key === 'schema' ? mark.version : 0;
  if (done >= latest) return;
  await db.transaction('rw', db.tables, async () => {
    for (const { version, rows } of migrations) {
      if (version <= done) continue;
      for (const [name, move] of Object.entries(rows)) {
        const table: Table<MovingRow, string> = db.table(name);
        await table.bulkPut((await table.toArray()).map((row) => move(row)));
      }
    }
    await meta.put({ key: 'schema', version: latest });
  });
}
