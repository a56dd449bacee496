import type { NorthingDb } from '@/utils/db/northing-db';
import type { ActWorld } from '@/utils/db/run-act';
import type { Refusal } from '@/utils/db/store-fault';
import type { RowTally } from '@/utils/db/whole-store';
import { changeContent } from '@/utils/db/whole-store';
import type { ExportFile } from '@/utils/transfer/export-file';
import { mergeContent } from '@/utils/transfer/merge-content';

/** `replace`: afterwards the store is the file. `merge`: afterwards it holds both. */
export type ImportMode = 'replace' | 'merge';

/** `actId` undoes the whole import; null when the store was already what it should become. */
export type ImportOutcome =
  { readonly ok: true; readonly actId: string | null; readonly tally: RowTally } | Refusal;

/**
 * Takes an export in, in one act: all of it or nothing. Also the way out of the "data missing" mode: what stands
 * afterwards is the store.
 */
export async function importStore(
  db: NorthingDb,
  { tables }: ExportFile,
  mode: ImportMode,
  world: ActWorld,
): Promise<ImportOutcome> {
  const done = await changeContent(
    db,
    world,
    (ours) => (mode === 'replace' ? tables : mergeContent(ours, tables)),
    ({ added, updated, removed }) => ({ key: 'act.imported', count: added + updated + removed }),
  );
  return done.ok ? { ok: true, actId: done.actId, tally: done.value } : done;
}
