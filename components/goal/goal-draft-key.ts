import type { Horizon } from '@/utils/goals/goal';

/** Where the draft of a goal that is not kept yet waits. */
export const newGoalDraftKey = (horizon: Horizon): string => `goal new ${horizon}`;
/** Where the draft of changes to a kept goal waits. */
export const goalDraftKey = (id: string): string => `goal ${id}`;
