import type { Activity } from '@/utils/goals/activity';

/** A planned step toward `goal-1`, not done yet; override what matters. */
export const anActivity = (over: Partial<Activity> = {}): Activity => ({
  id: 'activity-1',
  goalId: 'goal-1',
  kind: 'training',
  text: 'Finish the course on window functions',
  ifThen: 'If it is Tuesday evening then I do one lesson',
  plannedFor: '2026-11-28',
  doneAt: null,
  finding: null,
  minutes: null,
  result: '',
  learned: '',
  updatedAt: '2026-11-01T08:00:00.000Z',
  ...over,
});
