import { conceptByName } from '@/utils/skills/find-concepts';
import { relationBetween } from '@/utils/skills/relation';
import type { HeldSkill } from './held-skill';
import type { Profile } from './profile';

/** Below working level a neighbour of a skill says too little about it. */
const LEAST_LEVEL = 2;

const remembered = new WeakMap<Profile['skills'], Map<string, string | null>>();

const conceptOf = ({ conceptId, name }: HeldSkill): string | null =>
  conceptId ?? conceptByName(name)?.id ?? null;

/**
 * The name of a skill held at working level that stands under the same roof as a concept ("MySQL" for PostgreSQL, both
 * databases), the best held one; `null` for none. It eases the way and leaves the gap open. Worked out once for each
 * list of skills.
 */
export const relatedSkill = ({ skills }: Pick<Profile, 'skills'>, conceptId: string): string | null => {
  const names = remembered.get(skills) ?? new Map<string, string | null>();
  remembered.set(skills, names);
  const known = names.get(conceptId);
  if (known !== undefined) return known;
  const [best] = skills
    .filter((skill) => {
      const held = skill.level < LEAST_LEVEL ? null : conceptOf(skill);
      return held !== null && relationBetween(held, conceptId)?.kind === 'related';
    })
    .toSorted((a, b) => b.level - a.level);
  names.set(conceptId, best?.name ?? null);
  return best?.name ?? null;
};
