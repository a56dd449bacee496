import { useLiveQuery } from 'dexie-react-hooks';

import { heldSkills } from '@/utils/db/held-skills';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { HeldSkill } from '@/utils/profile/held-skill';

/** The skills as a view gets them, following every change in the store. */
export type SkillsInStore =
  | { readonly state: 'loading' }
  | { readonly state: 'empty' }
  | { readonly state: 'ready'; readonly skills: readonly HeldSkill[] };

/** Every skill of the store in the order of the alphabet. */
export function useHeldSkills(db: NorthingDb): SkillsInStore {
  const skills = useLiveQuery(async () => {
    const found = await heldSkills(db);
    return found.sort((one, other) => one.name.localeCompare(other.name));
  }, [db]);
  if (skills === undefined) return { state: 'loading' };
  return skills.length === 0 ? { state: 'empty' } : { state: 'ready', skills };
}
