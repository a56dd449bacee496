import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';

import { i18n } from '#i18n';
import { draftOf, emptyDraft } from '@/components/goal/goal-draft';
import { goalDraftKey, newGoalDraftKey } from '@/components/goal/goal-draft-key';
import { GoalForm } from '@/components/goal/goal-form';
import { horizonWord } from '@/components/goal/goal-words';
import { homeCurrency } from '@/components/goal/home-currency';
import { useGoalActs } from '@/components/goal/use-goal-acts';
import { knownWishes } from '@/components/goal/known-wishes';
import { useGoals } from '@/components/goal/use-goals';
import { useMe } from '@/components/goal/use-me';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadingState } from '@/components/ui/loading-state';
import type { Horizon } from '@/utils/goals/goal';
import { say } from '@/utils/platform/say';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';

export interface GoalFormPageProps {
  /** The goal to change, or null to set a new one of `horizon`. */
  readonly id: string | null;
  readonly horizon: Horizon;
}

/** The form of a goal on a page of its own, so that Back and the address lead where one expects. */
export function GoalFormPage({ id, horizon: wished }: GoalFormPageProps): ReactNode {
  const { db } = useDesk();
  const { save, refusal } = useGoalActs(db);
  const goals = useGoals(db);
  const saved = useSavedPostings(db);
  const me = useMe(db);
  const [, go] = useLocation();
  const newId = useMemo(() => crypto.randomUUID(), []);
  const goal = goals.state === 'ready' ? goals.goals.find((known) => known.id === id) : undefined;
  const horizon = goal?.horizon ?? wished;
  const known = useMemo(() => knownWishes(saved.state === 'ready' ? saved.postings : []), [saved]);
  const currency = known.pay?.currency ?? homeCurrency(navigator.language);

  if (goals.state === 'loading' || saved.state === 'loading' || me.state === 'loading')
    return <LoadingState label={i18n.t('desk.loading')} />;
  if (id !== null && goal === undefined) {
    return (
      <DeskPage title={i18n.t('desk.goals')}>
        <EmptyState title={i18n.t('goal.gone')}>{i18n.t('goal.gone_body')}</EmptyState>
      </DeskPage>
    );
  }
  const longer = goals.state === 'ready' ? goals.goals.filter((one) => one.horizon === '3-to-5-year') : [];
  return (
    <DeskPage title={say(horizonWord(horizon))} width="reading">
      <GoalForm
        draftKey={goal === undefined ? newGoalDraftKey(horizon) : goalDraftKey(goal.id)}
        initial={goal === undefined ? emptyDraft(currency, known.pay?.period) : draftOf(goal, currency)}
        context={{ longer: horizon === '12-month' ? longer : null, known, values: me.values }}
        frame={() => ({
          id: goal?.id ?? newId,
          horizon,
          updatedAt: new Date().toISOString(),
          ...(goal !== undefined && { before: goal }),
        })}
        onSave={save}
        onClose={() => go('/goals')}
      />
      <RefusalNotice refusal={refusal} />
    </DeskPage>
  );
}
