import type { Connection } from '@/utils/db/connection';
import type { Ledger } from '@/utils/db/ledger';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { ActResult, ActWorld } from '@/utils/db/run-act';
import { runAct } from '@/utils/db/run-act';
import type { Refusal } from '@/utils/db/store-fault';

export type KeepChange = 'added' | 'updated' | 'unchanged';

/** What became of a command on one record. `actId` undoes it; null when nothing changed. */
export type KeepOutcome =
  | { readonly ok: true; readonly id: string; readonly change: KeepChange; readonly actId: string | null }
  | Refusal;

/** What the body of such a command gives back. */
export type KeepResult = ActResult<{ readonly id: string; readonly change: KeepChange }>;

/** Carries out a command on one record. */
export async function keepAct(
  db: NorthingDb,
  world: ActWorld,
  body: (ledger: Ledger, connection: Connection) => Promise<KeepResult>,
): Promise<KeepOutcome> {
  const done = await runAct(db, world, body);
  return done.ok ? { ok: true, ...done.value, actId: done.actId } : done;
}
