import type { SkillLevel } from '@/utils/skills/requirement';

/** How an exported JSON Resume writes the levels; a format of files, not a text of ours to translate. */
export const LEVEL_WORDS: Readonly<Record<SkillLevel, string>> = {
  0: 'none',
  1: 'some',
  2: 'working',
  3: 'strong',
  4: 'expert',
};
