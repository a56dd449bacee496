import { Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import { IconButton } from '@/components/ui/icon-button';
import { dayText } from '@/components/ui/time-text';
import type { Goal } from '@/utils/goals/goal';
import { goalProblems } from '@/utils/goals/goal-problems';
import { say } from '@/utils/platform/say';
import { goalLines } from './goal-lines';

export interface GoalCardProps {
  readonly goal: Goal;
  /** Address of its form. */
  readonly href: string;
  readonly onRemove: () => void;
  /** The longer goal it leads to, in words; null where there is none to lead to. */
  readonly leadsTo: string | null;
  /** Its plan. */
  readonly children?: ReactNode;
}

/** A goal at rest: its sentence, why, and what it wants of a job. A press anywhere opens its form. */
export function GoalCard({ goal, href, onRemove, leadsTo, children }: GoalCardProps): ReactNode {
  const { statement, benefit, direction } = goal;
  const lines = direction === null ? [] : goalLines(direction);
  return (
    <li className="rounded-lg border border-line bg-card transition-colors duration-100 hover:border-edge">
      <div className="relative p-4">
        <div className="flex items-start gap-1">
          <p className="min-w-0 grow pt-1 font-heading text-lg font-semibold">
            <a
              href={href}
              className="after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-star"
            >
              {statement}
            </a>
          </p>
          <span aria-hidden="true" className="grid size-8 shrink-0 place-items-center text-faint">
            <Pencil size={15} />
          </span>
          <IconButton
            className="relative z-10"
            label={i18n.t('goal.remove_label', { statement })}
            icon={<Trash2 size={15} aria-hidden />}
            onClick={onRemove}
          />
        </div>
        {benefit !== '' && <p className="text-soft">{benefit}</p>}
        <p className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
          {goal.status === 'draft' && <Chip title={i18n.t('plan.draft_why')}>{i18n.t('plan.draft')}</Chip>}
          {goal.kind !== 'position' && <Chip>{say({ key: `goal.kind_${goal.kind}` })}</Chip>}
          {goal.due !== null && <Chip>{i18n.t('plan.due', { day: dayText(goal.due) })}</Chip>}
        </p>
        {leadsTo !== null && <p className="mt-1 text-sm text-faint">{leadsTo}</p>}
        {goalProblems(goal).map((problem) => (
          <p key={JSON.stringify(problem)} className="mt-1 text-sm text-bills">
            {say(problem)}
          </p>
        ))}
        {lines.length > 0 && (
          <dl className="mt-3 border-t border-line pt-2">
            {lines.map(({ id, label, text, isMust }) => (
              <div
                key={id}
                className="grid grid-cols-[4.5rem_minmax(0,1fr)_auto] items-baseline gap-x-3 py-0.5"
              >
                <dt className="text-sm text-faint">{label}</dt>
                <dd>{text}</dd>
                {isMust && (
                  <dd>
                    <Chip tone="star">{i18n.t('goal.must')}</Chip>
                  </dd>
                )}
              </div>
            ))}
          </dl>
        )}
      </div>
      {children}
    </li>
  );
}
