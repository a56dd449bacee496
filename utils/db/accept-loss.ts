import type { NorthingDb } from '@/utils/db/northing-db';
import type { ActWorld } from '@/utils/db/run-act';
import { runAct } from '@/utils/db/run-act';
import type { Refusal } from '@/utils/db/store-fault';

/**
 * Ends the "data missing" mode at the user's word: what is here now is the store. It becomes a new store with its own
 * id, so that the old witness does not speak of it any more. Other pages see it when they open the store again.
 */
export async function acceptLoss(db: NorthingDb, world: ActWorld): Promise<{ readonly ok: true } | Refusal> {
  if (db.mode === 'ready') return { ok: true };
  const nothing = () => Promise.resolve({ value: null, what: null });
  const done = await runAct(db, world, nothing, { asNewStore: true });
  return done.ok ? { ok: true } : done;
}
