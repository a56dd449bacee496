import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { OwnAnswers, ownCriteria } from '@/components/fit/own-answers';
import { GoalCard } from '@/components/goal/goal-card';
import { draftOf } from '@/components/goal/goal-draft';
import { GoalForm } from '@/components/goal/goal-form';
import { parseDraft } from '@/components/goal/parse-draft';
import { judge } from '@/utils/fit/judge';
import { defaultDirection } from '@/utils/goals/default-direction';
import type { Goal } from '@/utils/goals/goal';
import type { OwnCriterion } from '@/utils/goals/own-criterion';
import { aGoal, type GoalOverrides } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aPosting } from '../../builders/a-posting';

vi.mock('#i18n', () => import('../english'));

vi.setConfig({ testTimeout: 30_000 });

const eur = (amount: number) => ({ amount, currency: 'EUR', period: 'year' as const });
const thousand = Array.from({ length: 1000 }, (_none, at): OwnCriterion => ({
  id: `own-${at}`,
  name: `Question ${at}`,
  kind: 'yes-no',
  strength: 'want',
  weight: 5,
  worst: null,
  best: null,
}));

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

/** A goal as it came from an import: no form has looked at it. */
const showCard = (over: GoalOverrides) =>
  render(<GoalCard goal={aGoal(over)} href="#/goals/goal-1" onRemove={() => undefined} leadsTo={null} />);

describe('A goal that was not made in the form', () => {
  it.each<[string, GoalOverrides, RegExp]>([
    ['a day that no calendar has', { start: '2026-02-30' }, /no day “2026-02-30”/],
    ['an end before its beginning', { start: '2027-01-01', due: '2026-01-01' }, /due before it starts/],
    ['negative pay', { direction: { payFloor: eur(-1), payTarget: null } }, /more than zero/],
    [
      'a floor above the target',
      { direction: { payFloor: eur(70), payTarget: eur(60) } },
      /lower than the least you accept/,
    ],
    [
      'a direction with nothing in it',
      { direction: { ...defaultDirection() } },
      /says nothing about jobs yet/,
    ],
    ['a thousand criteria', { direction: { own: thousand } }, /Only your first 100 own criteria are judged/],
  ])('with %s says so on its card, and its sentence stays', (_what, over, said) => {
    showCard(over);
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.getByText('Lead the analysis of a logistics company')).toBeTruthy();
  });

  it('with two criteria that lack their ends names both', () => {
    const endless = (id: string, name: string): OwnCriterion => ({
      ...{ id, name, kind: 'number', strength: 'want', weight: 5, worst: null, best: null },
    });
    showCard({ direction: { own: [endless('a', 'Commute'), endless('b', 'Team size')] } });
    expect(screen.getByText(/“Commute” is worst/)).toBeTruthy();
    expect(screen.getByText(/“Team size” is worst/)).toBeTruthy();
  });

  it.each<[string, GoalOverrides]>([
    ['an impossible day', { start: '2026-02-30', due: 'soon' }],
    ['negative pay', { direction: { payFloor: eur(-1), payTarget: eur(-5) } }],
    ['a direction with nothing in it', { direction: { ...defaultDirection() } }],
    ['a thousand criteria', { direction: { own: thousand } }],
  ])('with %s still judges without a fault', (_what, over) => {
    const report = judge(aPosting(), { skills: [aHeldSkill()] }, [aGoal(over)]);
    expect(report.ready.score).toBe(1);
    expect(
      report.toward.flatMap((one) => one.criteria).map(({ judgement }) => judgement.state),
    ).not.toContain('failed');
  });
});

describe('A thousand criteria of one’s own', () => {
  const goal = aGoal({ direction: { own: thousand } });

  it('open in the form a few at a time, and saving keeps them all', async () => {
    const onSave = vi.fn<(saved: Goal) => Promise<boolean>>(() => Promise.resolve(true));
    render(
      <GoalForm
        draftKey="goal goal-1"
        context={{ longer: null, known: { titles: [], places: [], pay: null }, values: [] }}
        initial={draftOf(goal, 'EUR')}
        frame={() => ({ id: 'goal-1', horizon: '12-month', updatedAt: goal.updatedAt, before: goal })}
        onSave={onSave}
        onClose={() => undefined}
      />,
    );
    await screen.findByLabelText('Goal in one sentence');
    expect(screen.getAllByLabelText('What you ask')).toHaveLength(20);
    expect(screen.getByRole('button', { name: 'Show 980 more', hidden: true })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save goal' }));
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledOnce());
    expect(onSave.mock.calls[0]?.[0].direction?.own).toEqual(thousand);
  });

  it('outlive the tab they were typed in', () => {
    expect(parseDraft(JSON.stringify(draftOf(goal, 'EUR')))?.own).toHaveLength(1000);
  });

  it('are asked of a job ten at first, and no more than are judged', async () => {
    const onAnswer = vi.fn<(answers: object) => void>();
    render(<OwnAnswers criteria={ownCriteria([goal])} answers={{}} onAnswer={onAnswer} />);
    expect(screen.getAllByRole('combobox')).toHaveLength(10);
    await userEvent.click(screen.getByRole('button', { name: 'Show 90 more' }));
    expect(screen.getAllByRole('combobox')).toHaveLength(100);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Question 99' }), 'Yes');
    expect(onAnswer).toHaveBeenCalledWith({ 'own-99': true });
  });
});
