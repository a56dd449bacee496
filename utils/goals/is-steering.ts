import type { Direction } from './direction';
import type { Goal } from './goal';
import { isSettled } from './settle-goal';

/** A goal that jobs can be measured against. */
export type SteeringGoal = Goal & { readonly direction: Direction };

/** Whether jobs are measured against a goal: it has a direction, and is neither reached nor let go. */
export const isSteering = (goal: Goal): goal is SteeringGoal => goal.direction !== null && !isSettled(goal);
