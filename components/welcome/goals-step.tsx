import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import type { DraftProblem } from '@/components/goal/draft-problem';
import { horizonWord } from '@/components/goal/goal-words';
import { homeCurrency } from '@/components/goal/home-currency';
import { useGoalActs } from '@/components/goal/use-goal-acts';
import { useGoals } from '@/components/goal/use-goals';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { Button } from '@/components/ui/button';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Goal, Horizon } from '@/utils/goals/goal';
import { say } from '@/utils/platform/say';
import { goalOfFirst } from './first-goal';
import { FirstGoalFields } from './first-goal-fields';
import { StepCard } from './step-card';
import type { StepProps } from './step-props';
import type { FirstGoal } from './welcome-draft';

export interface GoalsStepProps extends StepProps {
  readonly db: NorthingDb;
}

type Problems = Partial<Record<Horizon, readonly DraftProblem[]>>;

/** A first goal for each horizon, or "not yet"; a horizon that has a goal already only shows it. */
export function GoalsStep(props: GoalsStepProps): ReactNode {
  const { db, draft, change, onNext, onBack, takesFocus } = props;
  const goals = useGoals(db);
  const { save: keep, refusal } = useGoalActs(db);
  const [problems, setProblems] = useState<Problems>({});
  const kept = goals.state === 'ready' ? goals.goals : [];
  const goalFor = (horizon: Horizon): Goal | undefined => kept.find((goal) => goal.horizon === horizon);
  const currency = homeCurrency(navigator.language);

  const save = async (): Promise<void> => {
    const found: Problems = {};
    const ready: Goal[] = [];
    for (const horizon of ['12-month', '3-to-5-year'] as const) {
      const first = draft.goals[horizon];
      if (first.notYet || goalFor(horizon) !== undefined) continue;
      const frame = { id: crypto.randomUUID(), horizon, updatedAt: new Date().toISOString() };
      const result = goalOfFirst(first, currency, frame);
      if (result.goal === null) found[horizon] = result.problems;
      else ready.push(result.goal);
    }
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    for (const goal of ready) {
      if (!(await keep(goal))) return;
    }
    onNext();
  };

  const part = (horizon: Horizon): ReactNode => {
    const goal = goalFor(horizon);
    if (goal !== undefined) {
      return (
        <section className="rounded-md border border-line bg-sunk px-3 py-2.5">
          <h2 className="text-sm font-semibold text-faint">{say(horizonWord(horizon))}</h2>
          <p className="font-semibold">{goal.statement}</p>
        </section>
      );
    }
    return (
      <FirstGoalFields
        horizon={horizon}
        first={draft.goals[horizon]}
        currency={currency}
        problems={problems[horizon] ?? []}
        onChange={(over: Partial<FirstGoal>) =>
          change({ goals: { ...draft.goals, [horizon]: { ...draft.goals[horizon], ...over } } })
        }
      />
    );
  };

  return (
    <StepCard
      title={i18n.t('welcome.goals')}
      note={i18n.t('welcome.goals_body')}
      takesFocus={takesFocus}
      onBack={onBack}
      onSkip={onNext}
      main={
        <Button variant="main" onClick={() => void save()}>
          {i18n.t('welcome.next')}
        </Button>
      }
    >
      {part('12-month')}
      {part('3-to-5-year')}
      <RefusalNotice refusal={refusal} />
    </StepCard>
  );
}
