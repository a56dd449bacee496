import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow, removeRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import type { Role } from '@/utils/decision/role';

/** Every role that Return on Me compares, in the order of ids. */
export function allRoles(db: NorthingDb): Promise<Role[]> {
  return Promise.resolve(connectionOf(db).rows('roles').toArray());
}

/** Adds a role or replaces the one with its id. */
export function putRole(db: NorthingDb, role: Role, world: ActWorld): Promise<KeepOutcome> {
  return putRow(db, world, 'roles', role, { key: 'act.role_saved', params: { name: role.name } });
}

/** Removes a role; undo brings it back. */
export function removeRole(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  return removeRow(db, world, 'roles', id, ({ name }) => ({ key: 'act.role_removed', params: { name } }));
}
