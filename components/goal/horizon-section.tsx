import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { navigate } from 'wouter/use-hash-location';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Goal, Horizon } from '@/utils/goals/goal';
import { say } from '@/utils/platform/say';
import type { Sentence } from '@/utils/words/sentence';
import { GoalCard } from './goal-card';
import { horizonWord } from './goal-words';
import { useDraftWaiting } from './use-draft-waiting';
import { newGoalDraftKey } from './goal-draft-key';

const ABOUT: Record<Horizon, Sentence> = {
  '12-month': { key: 'goal.h12_month_body' },
  '3-to-5-year': { key: 'goal.h3_to_5_year_body' },
};
const BEGIN: Record<Horizon, Sentence> = {
  '12-month': { key: 'goal.none_12_month' },
  '3-to-5-year': { key: 'goal.none_3_to_5_year' },
};

export interface HorizonSectionProps {
  readonly horizon: Horizon;
  readonly goals: readonly Goal[];
  readonly onRemove: (goal: Goal) => void;
  /** The longer goals, where these can lead to one. */
  readonly longer: readonly Goal[];
  /** A goal's plan, under its card. */
  readonly renderPlan: (goal: Goal) => ReactNode;
}

/** The goals of one horizon, and the way to set one. */
export function HorizonSection({
  horizon,
  goals,
  onRemove,
  longer,
  renderPlan,
}: HorizonSectionProps): ReactNode {
  const draftWaiting = useDraftWaiting(newGoalDraftKey(horizon));
  const begin = (): void => navigate(`/goals/new/${horizon}`);
  return (
    <section aria-labelledby={`goals-${horizon}`} className="flex min-w-0 flex-col gap-3">
      <div>
        <h2 id={`goals-${horizon}`} className="text-md font-semibold">
          {say(horizonWord(horizon))}
        </h2>
        <p className="text-sm text-faint">{say(ABOUT[horizon])}</p>
      </div>
      {goals.length > 0 ? (
        <ul className="flex flex-col gap-3">
          {goals.map((goal) => (
            <GoalCard
              key={goal.id}
              goal={goal}
              href={`#/goals/${goal.id}`}
              onRemove={() => onRemove(goal)}
              leadsTo={leadsTo(goal, longer)}
            >
              {renderPlan(goal)}
            </GoalCard>
          ))}
        </ul>
      ) : (
        <div className="flex flex-col items-start gap-1 rounded-lg border border-dashed border-edge/60 p-4">
          <p className="text-md font-semibold">{i18n.t('goal.none')}</p>
          <p className="mb-2 text-soft">{say(BEGIN[horizon])}</p>
          <Button onClick={begin} variant={horizon === '12-month' ? 'main' : 'plain'}>
            {say({ key: draftWaiting ? 'goal.draft_waiting' : 'goal.set' })}
          </Button>
        </div>
      )}
      {goals.length > 0 && (
        <Button onClick={begin} variant="ghost" icon={<Plus size={15} aria-hidden />} className="self-start">
          {say({ key: draftWaiting ? 'goal.draft_waiting' : 'goal.add' })}
        </Button>
      )}
    </section>
  );
}

/** Which longer goal a 12-month one leads to, why it leads to none, or that this is still unsaid (C01). */
function leadsTo({ horizon, parentId, whyNoParent }: Goal, longer: readonly Goal[]): string | null {
  if (horizon !== '12-month' || longer.length === 0) return null;
  const parent = longer.find(({ id }) => id === parentId);
  if (parent !== undefined) return i18n.t('plan.leads_to', { statement: parent.statement });
  return whyNoParent === ''
    ? i18n.t('plan.leads_unsaid')
    : i18n.t('plan.leads_nowhere', { reason: whyNoParent });
}
