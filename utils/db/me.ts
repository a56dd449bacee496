import { connectionOf } from '@/utils/db/connection';
import type { NorthingDb } from '@/utils/db/northing-db';
import { keepAct, type KeepOutcome } from '@/utils/db/keep-outcome';
import { putRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import { sameRow } from '@/utils/db/same-row';
import { defaultMe, type Me } from '@/utils/profile/me';

/** What the user said of themselves; undefined while they said nothing. */
export function readMe(db: NorthingDb): Promise<Me | undefined> {
  return Promise.resolve(connectionOf(db).rows('me').get('me'));
}

/** Keeps it whole. */
export function putMe(db: NorthingDb, me: Me, world: ActWorld): Promise<KeepOutcome> {
  return putRow(db, world, 'me', me, { key: 'act.me_saved' });
}

/** What is new of me: the parts themselves, or how they follow from what was kept last. */
export type MeChange =
  Partial<Omit<Me, 'id' | 'updatedAt'>> | ((before: Me) => Partial<Omit<Me, 'id' | 'updatedAt'>>);

/** Keeps what is new of it, beside whatever was kept a moment before. */
export function changeMe(db: NorthingDb, change: MeChange, world: ActWorld): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger) => {
    const before = await ledger.get('me', 'me');
    const updatedAt = world.now.toISOString();
    const known = before ?? defaultMe(updatedAt);
    const me = { ...known, ...(typeof change === 'function' ? change(known) : change) };
    const { id } = me;
    if (before !== undefined && sameRow(before, me))
      return { value: { id, change: 'unchanged' }, what: null };
    await ledger.put('me', [{ ...me, updatedAt }]);
    await ledger.remove('erased', [id]);
    return {
      value: { id, change: before === undefined ? 'added' : 'updated' },
      what: { key: 'act.me_saved' },
    };
  });
}
