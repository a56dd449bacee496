import { conceptByName } from '@/utils/skills/find-concepts';
import { relationBetween } from '@/utils/skills/relation';
import type { SkillLevel } from '@/utils/skills/requirement';
import type { HeldSkill } from './held-skill';
import type { Profile } from './profile';

/** A level with the skill that shows it. `via` names that skill where the level is only implied, else it is null. */
export interface HeldLevel {
  readonly level: SkillLevel;
  readonly proof: string;
  readonly via: string | null;
}

/** Whoever is an expert in React works with JavaScript; how well beyond that, nobody has said. */
const HIGHEST_IMPLIED: SkillLevel = 2;

const conceptOf = (skill: HeldSkill): string | null =>
  skill.conceptId ?? conceptByName(skill.name)?.id ?? null;

const better = (a: HeldLevel | null, b: HeldLevel): HeldLevel =>
  a === null || b.level > a.level || (b.level === a.level && a.via !== null && b.via === null) ? b : a;

const levelIn = (skill: HeldSkill, conceptId: string): HeldLevel | null => {
  const held = conceptOf(skill);
  if (held === null) return null;
  if (held === conceptId) return { level: skill.level, proof: skill.proof, via: null };
  if (relationBetween(held, conceptId)?.closesGap !== true) return null;
  return {
    level: skill.level < HIGHEST_IMPLIED ? skill.level : HIGHEST_IMPLIED,
    proof: skill.proof,
    via: skill.name,
  };
};

const remembered = new WeakMap<Profile['skills'], Map<string, HeldLevel | null>>();

/**
 * The best level a profile shows in a concept, `null` where it says nothing of it: held as such, by another of its
 * names, or implied by a held skill or the roof over it, one hop away (at most working level, the way shown in `via`). Worked out once for
 * each list of skills: thousands of ads ask for the same ones.
 */
export const heldLevel = ({ skills }: Pick<Profile, 'skills'>, conceptId: string): HeldLevel | null => {
  const levels = remembered.get(skills) ?? new Map<string, HeldLevel | null>();
  remembered.set(skills, levels);
  const known = levels.get(conceptId);
  if (known !== undefined) return known;
  const best = skills.reduce<HeldLevel | null>((soFar, skill) => {
    const level = levelIn(skill, conceptId);
    return level === null ? soFar : better(soFar, level);
  }, null);
  levels.set(conceptId, best);
  return best;
};
