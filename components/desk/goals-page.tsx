import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';

import { i18n } from '#i18n';
import { CriterionSuggestions } from '@/components/goal/criterion-suggestions';
import { GoalProgressView } from '@/components/goal/goal-progress-view';
import { GoalsView } from '@/components/goal/goals-view';
import { SettledGoals } from '@/components/goal/settled-goals';
import { PlanSection } from '@/components/goal/plan-section';
import { useActivities, useActivityActs } from '@/components/goal/use-activities';
import { useGoalActs } from '@/components/goal/use-goal-acts';
import { useGoals } from '@/components/goal/use-goals';
import { useMe, useMeActs } from '@/components/goal/use-me';
import { ValuesSort } from '@/components/goal/values-sort';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import { localDay } from '@/components/ui/time-text';
import { isWish } from '@/utils/goals/goal-plan';
import { goalProgress, nearerGoals } from '@/utils/goals/goal-progress';
import { isSteering } from '@/utils/goals/is-steering';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';

/** Both goals, to look at and to change. */
export function GoalsPage(): ReactNode {
  const { db } = useDesk();
  const goals = useGoals(db);
  const saved = useSavedPostings(db);
  const [, go] = useLocation();
  const { change, remove, settle, refusal } = useGoalActs(db);
  const activities = useActivities(db) ?? [];
  const acts = useActivityActs(db);
  const me = useMe(db);
  const mine = useMeActs(db);
  const [now] = useState(() => new Date());
  const today = localDay(now);
  return (
    <DeskPage title={i18n.t('desk.goals_and_plan')} intro={i18n.t('goal.intro')}>
      <RefusalNotice refusal={refusal ?? acts.refusal ?? mine.refusal} />
      <div className="mb-4 max-w-3xl empty:hidden">
        <CriterionSuggestions
          postings={saved.state === 'ready' ? saved.postings : []}
          goal={goals.state === 'ready' ? goals.goals.find(isSteering) : undefined}
          onLook={({ id }) => go(`/goals/${id}`)}
        />
      </div>
      <GoalsView
        goals={goals}
        onRemove={remove}
        renderPlan={(goal) => {
          const own = activities.filter(({ goalId }) => goalId === goal.id);
          return (
            <>
              <GoalProgressView
                goal={goal}
                progress={goalProgress(goal, own, today)}
                nearer={nearerGoals(goal, goals.state === 'ready' ? goals.goals : [])}
                onCurrent={(current) =>
                  change(goal, (kept) =>
                    kept.measure === null ? kept : { ...kept, measure: { ...kept.measure, current } },
                  )
                }
                onSettle={(status) => settle(goal, status)}
              />
              <PlanSection
                goalId={goal.id}
                activities={own}
                isWish={isWish(own, today)}
                today={today}
                acts={acts}
              />
            </>
          );
        }}
        renderSettled={(settled) => (
          <SettledGoals
            goals={settled}
            activities={activities}
            onResume={(goal) => settle(goal, 'again')}
            onRemove={remove}
          />
        )}
      />
      {me.state === 'ready' && (
        <section aria-labelledby="values" className="mt-8 max-w-2xl">
          <h2 id="values" className="text-md font-semibold">
            {i18n.t('value.sort')}
          </h2>
          <p className="mb-3 text-sm text-faint">{i18n.t('value.sort_body')}</p>
          <ValuesSort values={me.values} onSort={mine.sortValues} />
        </section>
      )}
    </DeskPage>
  );
}
