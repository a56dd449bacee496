import type { SkillWord } from '@/utils/skills/skill-word';

/** That “SQL” is no skill; override what matters. */
export const aSkillWord = (over: Partial<SkillWord> = {}): SkillWord => ({
  id: 'word:sql',
  conceptId: 'sql',
  name: 'SQL',
  means: 'no-skill',
  as: null,
  updatedAt: '2026-11-28T09:00:00.000Z',
  ...over,
});
