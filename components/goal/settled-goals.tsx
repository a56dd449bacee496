import { CircleSlash, Flag, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { dayText } from '@/components/ui/time-text';
import type { Activity } from '@/utils/goals/activity';
import type { Goal } from '@/utils/goals/goal';
import { say } from '@/utils/platform/say';

export interface SettledGoalsProps {
  readonly goals: readonly Goal[];
  /** The steps of all goals. */
  readonly activities: readonly Activity[];
  readonly onResume: (goal: Goal) => void;
  readonly onRemove: (goal: Goal) => void;
}

/** The goals that are reached or let go, the latest first, each with what was done for it and the way back. */
export function SettledGoals({ goals, activities, onResume, onRemove }: SettledGoalsProps): ReactNode {
  const latestFirst = goals.toSorted((a, b) => (b.settledOn ?? '').localeCompare(a.settledOn ?? ''));
  return (
    <section aria-labelledby="settled-goals" className="mt-6">
      <h2 id="settled-goals" className="text-md font-semibold">
        {i18n.t('plan.settled')}
      </h2>
      <p className="mb-3 text-sm text-faint">{i18n.t('plan.settled_body')}</p>
      <ul className="divide-y divide-line rounded-lg border border-line bg-card">
        {latestFirst.map((goal) => (
          <SettledGoal
            key={goal.id}
            goal={goal}
            done={activities.filter(({ goalId, doneAt }) => goalId === goal.id && doneAt !== null)}
            onResume={() => onResume(goal)}
            onRemove={() => onRemove(goal)}
          />
        ))}
      </ul>
    </section>
  );
}

interface SettledGoalProps {
  readonly goal: Goal;
  readonly done: readonly Activity[];
  readonly onResume: () => void;
  readonly onRemove: () => void;
}

function SettledGoal({ goal, done, onResume, onRemove }: SettledGoalProps): ReactNode {
  const { statement, benefit, status, settledOn } = goal;
  const isReached = status === 'reached';
  const Icon = isReached ? Flag : CircleSlash;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 p-4">
      <Icon
        size={18}
        aria-hidden
        className={isReached ? 'mt-1 shrink-0 text-head' : 'mt-1 shrink-0 text-faint'}
      />
      <div className="min-w-48 flex-1">
        <p className="font-semibold">
          <a
            href={`#/goals/${goal.id}`}
            className="inline-block min-h-6 underline-offset-3 hover:text-star hover:underline"
          >
            {statement}
          </a>
        </p>
        {benefit !== '' && <p className="text-soft">{benefit}</p>}
        <p className="text-sm text-faint">
          {i18n.t(isReached ? 'plan.status_reached' : 'plan.status_let_go')}
          {settledOn !== null && ` ${i18n.t('plan.on_day', { day: dayText(settledOn) })}`}
        </p>
        {done.length > 0 && (
          <details>
            <summary className="min-h-6 text-sm text-faint">
              {say({ key: 'plan.show_done', count: done.length, params: { count: done.length } })}
            </summary>
            <ul className="text-sm text-soft">
              {done.map(({ id, text, result }) => (
                <li key={id}>{result === '' ? text : `${text}: ${result}`}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className="flex items-center gap-1">
        <Button small onClick={onResume}>
          {i18n.t('plan.resume')}
        </Button>
        <IconButton
          label={i18n.t('goal.remove_label', { statement })}
          icon={<Trash2 size={15} aria-hidden />}
          onClick={onRemove}
        />
      </div>
    </li>
  );
}
