import type { ReactNode } from 'react';
import { Chip } from '@/components/ui/chip';
import type { Goal } from '@/utils/goals/goal';
import { isSteering } from '@/utils/goals/is-steering';
import { say } from '@/utils/platform/say';

/** The goal that decides the headline, in a word: what every verdict on the screen is measured against. */
export function GoalChip({ goals }: { readonly goals: readonly Goal[] }): ReactNode {
  const goal = goals.find(isSteering);
  if (goal === undefined) return null;
  const name = goal.direction.titles[0] ?? goal.statement;
  const text = say({ key: `popup.goal_${goal.horizon.replaceAll('-', '_')}`, params: { goal: name } });
  return (
    <span className="min-w-0 [&_span]:truncate" title={text}>
      <Chip>{text}</Chip>
    </span>
  );
}
