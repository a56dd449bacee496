import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import type { Tie } from '@/utils/network/tie';

/** Every tie I said something of, in the order of ids. */
export function allTies(db: NorthingDb): Promise<Tie[]> {
  return Promise.resolve(connectionOf(db).rows('ties').toArray());
}

/** What I said of how I stand to a person; undefined before I said anything. */
export function tieOf(db: NorthingDb, personId: string): Promise<Tie | undefined> {
  return Promise.resolve(connectionOf(db).rows('ties').get(personId));
}

/** Keeps a tie whole; `name` is that of the person, for the undo log. */
export function putTie(db: NorthingDb, tie: Tie, name: string, world: ActWorld): Promise<KeepOutcome> {
  return putRow(db, world, 'ties', tie, { key: 'act.tie_saved', params: { name } });
}
