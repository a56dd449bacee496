import { say } from '@/utils/platform/say';
import type { SkillLevel } from '@/utils/skills/requirement';

/** A level of skill in the user's words. */
export const levelName = (level: SkillLevel): string => say({ key: `skill.level_${level}` });
