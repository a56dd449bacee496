import type { HeldSkill } from '@/utils/profile/held-skill';

/** A skill held at working level with a proof; override what matters. */
export const aHeldSkill = (over: Partial<HeldSkill> = {}): HeldSkill => ({
  id: 'skill-1',
  conceptId: 'sql',
  name: 'SQL',
  level: 2,
  proof: 'Wrote the weekly freight report for three years',
  updatedAt: '2026-09-01T08:00:00.000Z',
  ...over,
});
