import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow, removeRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import type { HeldSkill } from '@/utils/profile/held-skill';

/** Every skill the user holds or wants to hold, in the order of ids. */
export function heldSkills(db: NorthingDb): Promise<HeldSkill[]> {
  return Promise.resolve(connectionOf(db).rows('heldSkills').toArray());
}

/** Adds a skill or replaces the one with its id. */
export function putHeldSkill(db: NorthingDb, skill: HeldSkill, world: ActWorld): Promise<KeepOutcome> {
  return putRow(db, world, 'heldSkills', skill, { key: 'act.skill_saved', params: { name: skill.name } });
}

/** Removes a skill; undo brings it back. */
export function removeHeldSkill(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  return removeRow(db, world, 'heldSkills', id, ({ name }) => ({
    key: 'act.skill_removed',
    params: { name },
  }));
}
