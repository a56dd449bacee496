import type { HeldSkill } from '@/utils/profile/held-skill';
import { heldLevel } from '@/utils/profile/held-level';
import type { Requirement, SkillLevel } from '@/utils/skills/requirement';
import { storiesFor } from '@/utils/story/stories-for';
import type { Story } from '@/utils/story/story';

/** One must of an ad as I would talk about it. `held` is null where I do not hold the skill. */
export interface PreparedMust {
  readonly key: string;
  readonly label: string;
  readonly quote: string;
  readonly held: SkillLevel | null;
  readonly stories: readonly Story[];
}

/**
 * The musts of an ad with the stories I can tell of each (C30), those I claim without a story first. A skill asked for twice
 * is listed once; lines that name no skill are left to the eye.
 */
export function prepareInterview(
  requirements: readonly Requirement[],
  skills: readonly HeldSkill[],
  stories: readonly Story[],
): readonly PreparedMust[] {
  const musts = new Map<string, PreparedMust>();
  for (const { conceptId, label, quote, class: kind } of requirements) {
    if (conceptId === null || kind !== 'must' || musts.has(conceptId)) continue;
    const held = heldLevel({ skills }, conceptId)?.level ?? null;
    const told = storiesFor(stories, { conceptId, name: label });
    musts.set(conceptId, { key: conceptId, label, quote, held, stories: told });
  }
  const rank = ({ held, stories: told }: PreparedMust): number =>
    told.length > 0 ? 2 : (held ?? 0) > 0 ? 0 : 1;
  return [...musts.values()].toSorted((one, other) => rank(one) - rank(other));
}
