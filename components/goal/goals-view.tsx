import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { LoadingState } from '@/components/ui/loading-state';
import type { Goal } from '@/utils/goals/goal';
import { isSettled } from '@/utils/goals/settle-goal';
import { HORIZONS } from './goal-words';
import { HorizonSection } from './horizon-section';
import type { GoalsInStore } from './use-goals';

export interface GoalsViewProps {
  readonly goals: GoalsInStore;
  readonly onRemove: (goal: Goal) => void;
  /** A goal's plan, under its card. */
  readonly renderPlan: (goal: Goal) => ReactNode;
  /** The goals that are reached or let go, apart from those that are gone for. */
  readonly renderSettled: (goals: readonly Goal[]) => ReactNode;
}

/** Both horizons with their goals; one without a goal says how to begin. */
export function GoalsView({ goals, onRemove, renderPlan, renderSettled }: GoalsViewProps): ReactNode {
  if (goals.state === 'loading') return <LoadingState label={i18n.t('desk.loading')} />;
  const known = goals.state === 'ready' ? goals.goals : [];
  const settled = known.filter(isSettled);
  return (
    <>
      <div className="grid gap-5 lg:grid-cols-2">
        {HORIZONS.map((horizon) => (
          <HorizonSection
            key={horizon}
            horizon={horizon}
            goals={known.filter((goal) => goal.horizon === horizon && !isSettled(goal))}
            onRemove={onRemove}
            longer={known.filter((goal) => goal.horizon === '3-to-5-year')}
            renderPlan={renderPlan}
          />
        ))}
      </div>
      {settled.length > 0 && renderSettled(settled)}
    </>
  );
}
