import type { Goal } from './goal';

/** A goal of which nothing is said yet but its horizon. */
export const defaultGoal = ({
  id,
  horizon,
  updatedAt,
}: Pick<Goal, 'id' | 'horizon' | 'updatedAt'>): Goal => ({
  id,
  horizon,
  kind: 'position',
  statement: '',
  benefit: '',
  measure: null,
  start: null,
  due: null,
  parentId: null,
  whyNoParent: '',
  obstacle: '',
  ifThen: '',
  difficulty: null,
  confidence: null,
  status: 'active',
  settledOn: null,
  direction: null,
  updatedAt,
});
