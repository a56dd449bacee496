import type { SkillLevel } from '@/utils/skills/requirement';
import type { Sentence } from '@/utils/words/sentence';

/** Levels from none to expert. */
export const SKILL_LEVELS: readonly SkillLevel[] = [0, 1, 2, 3, 4];

const NAMES: Record<SkillLevel, Sentence> = {
  0: { key: 'skill.level_0' },
  1: { key: 'skill.level_1' },
  2: { key: 'skill.level_2' },
  3: { key: 'skill.level_3' },
  4: { key: 'skill.level_4' },
};
const ANCHORS: Record<SkillLevel, Sentence> = {
  0: { key: 'skill.anchor_0' },
  1: { key: 'skill.anchor_1' },
  2: { key: 'skill.anchor_2' },
  3: { key: 'skill.anchor_3' },
  4: { key: 'skill.anchor_4' },
};

/** A level's name: "working". */
export const levelName = (level: SkillLevel): Sentence => NAMES[level];
/** What a level means, in one line the user can check against. */
export const levelAnchor = (level: SkillLevel): Sentence => ANCHORS[level];
