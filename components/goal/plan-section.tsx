import { CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import type { Activity } from '@/utils/goals/activity';
import { isOnlyApplying } from '@/utils/goals/goal-plan';
import { say } from '@/utils/platform/say';
import { ActivityForm } from './activity-form';
import { PlanStep } from './plan-step';
import type { ActivityActs } from './use-activities';

export interface PlanSectionProps {
  readonly goalId: string;
  /** The steps of this goal. */
  readonly activities: readonly Activity[];
  /** Nothing is dated soon: it is a wish, not a plan (C10). */
  readonly isWish: boolean;
  /** ISO day. */
  readonly today: string;
  readonly acts: ActivityActs;
}

/** The plan under a goal: its dated steps, the next first, and one line to add another. */
export function PlanSection({ goalId, activities, isWish, today, acts }: PlanSectionProps): ReactNode {
  const open = activities
    .filter(({ doneAt }) => doneAt === null)
    .toSorted((a, b) => (a.plannedFor ?? '9').localeCompare(b.plannedFor ?? '9'));
  const done = activities.filter(({ doneAt }) => doneAt !== null);
  const onlyApplying = isOnlyApplying(activities);
  return (
    <div className="flex flex-col gap-2.5 border-t border-line px-4 py-3">
      <h3 className="flex flex-wrap items-center gap-x-2 font-semibold">
        {i18n.t('plan.title')}
        {isWish && (
          <span className="inline-flex items-center gap-1 text-sm font-normal text-bills">
            <CircleDashed size={14} aria-hidden />
            {i18n.t('plan.wish')}
          </span>
        )}
      </h3>
      {isWish && <p className="text-sm text-soft">{i18n.t('plan.wish_body')}</p>}
      {open.length > 0 && (
        <ul>
          {open.map((activity) => (
            <PlanStep key={activity.id} activity={activity} today={today} acts={acts} />
          ))}
        </ul>
      )}
      {onlyApplying && <p className="text-sm text-bills">{i18n.t('plan.only_applying')}</p>}
      <ActivityForm goalId={goalId} today={today} onAdd={acts.add} />
      {done.length > 0 && (
        <details>
          <summary className="min-h-6 text-sm text-faint">
            {say({ key: 'plan.show_done', count: done.length, params: { count: done.length } })}
          </summary>
          <ul>
            {done.map((activity) => (
              <PlanStep key={activity.id} activity={activity} today={today} acts={acts} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
