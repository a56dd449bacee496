import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { LoadingState } from '@/components/ui/loading-state';
import { Notice } from '@/components/ui/notice';
import type { Goal } from '@/utils/goals/goal';
import { say } from '@/utils/platform/say';
import { AboutFields } from './about-fields';
import { DirectionFields } from './direction-fields';
import type { FieldsProps, FormContext } from './fields-props';
import { FormSection } from './form-section';
import type { GoalDraft, GoalFrame } from './goal-draft';
import type { DraftProblem } from './draft-problem';
import { goalOfDraft } from './goal-of-draft';
import { MoreWishes } from './more-wishes';
import { MustCheckbox } from './must-checkbox';
import { ObstacleFields } from './obstacle-fields';
import { OwnCriteriaField } from './own-criteria-field';
import { PayFields } from './pay-fields';
import { useGoalDraft } from './use-goal-draft';
import { WeightsField } from './weights-field';
import { WantedSkillsField } from './wanted-skills-field';

export interface GoalFormProps {
  /** Where the draft is kept while it is typed. */
  readonly draftKey: string;
  /** What the rest of the store has to offer the form. */
  readonly context: FormContext;
  /** What the form starts from without a draft. */
  readonly initial: GoalDraft;
  /** Whose goal it becomes, asked for at the moment of saving. */
  readonly frame: () => GoalFrame;
  /** Keeps the goal; false when the store did not take it. */
  readonly onSave: (goal: Goal) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The form of one goal. Every keystroke is kept, closing loses nothing, and what is wrong is said beside its field. */
export function GoalForm({ draftKey, context, initial, frame, onSave, onClose }: GoalFormProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const kept = useGoalDraft(draftKey, initial);
  const [tries, setTries] = useState(0);
  const [work, setWork] = useState<'idle' | 'saving' | 'failed'>('idle');

  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  if (kept.state === 'loading') return <LoadingState label={i18n.t('desk.loading')} lines={6} />;
  const { draft, change } = kept;
  const problems = tries === 0 ? [] : problemsOf(draft, frame());
  const fields: FieldsProps = {
    ...context,
    draft,
    change,
    problemOf: (field) => {
      const problem = problems.find((one) => one.field === field);
      return problem === undefined ? null : say(problem.say);
    },
  };

  const hasProblem = (...names: readonly DraftProblem['field'][]): boolean =>
    problems.some(({ field }) => names.includes(field));

  const save = async (): Promise<void> => {
    setTries(tries + 1);
    const result = goalOfDraft(draft, frame());
    if (result.goal === null) return;
    setWork('saving');
    if (!(await onSave(result.goal))) {
      setWork('failed');
      return;
    }
    await kept.forget();
    onClose();
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      className="flex flex-col gap-4"
    >
      {kept.restored && tries === 0 && (
        <Notice
          kind="info"
          title={i18n.t('goal.draft_restored')}
          action={
            <Button onClick={() => void kept.forget().then(onClose)}>{i18n.t('goal.draft_discard')}</Button>
          }
        />
      )}
      <FormSection title={i18n.t('goal.section_where')}>
        <AboutFields {...fields} />
      </FormSection>
      <FormSection title={i18n.t('goal.section_direction')} note={i18n.t('goal.must_hint')}>
        <DirectionFields {...fields} />
      </FormSection>
      <FormSection title={i18n.t('goal.section_pay')}>
        <div>
          <PayFields {...fields} />
          <MustCheckbox {...fields} criterion="pay-floor" label={i18n.t('goal.must_pay_floor')} />
        </div>
      </FormSection>
      <FormSection title={i18n.t('goal.section_skills')}>
        <WantedSkillsField skills={draft.skills} onChange={(skills) => change({ skills })} />
      </FormSection>
      <Disclosure
        title={i18n.t('goal.section_more')}
        note={i18n.t('goal.section_more_note')}
        open={hasProblem('radius', 'travel')}
      >
        <MoreWishes {...fields} />
      </Disclosure>
      <Disclosure
        title={i18n.t('goal.section_own')}
        note={i18n.t('goal.section_own_note')}
        open={hasProblem('own')}
      >
        <OwnCriteriaField {...fields} />
      </Disclosure>
      <Disclosure title={i18n.t('goal.section_weights')} note={i18n.t('goal.section_weights_note')}>
        <WeightsField {...fields} />
      </Disclosure>
      <Disclosure
        title={i18n.t('goal.section_obstacle')}
        note={i18n.t('goal.section_obstacle_note')}
        open={hasProblem('measure')}
      >
        <ObstacleFields {...fields} />
      </Disclosure>
      {problems.length > 0 && (
        <Notice
          kind="error"
          title={say({ key: 'goal.problems', count: problems.length, params: { count: problems.length } })}
        />
      )}
      {work === 'failed' && <Notice kind="error" title={i18n.t('goal.failed')} />}
      {!kept.kept && <Notice kind="warn" title={i18n.t('goal.draft_not_kept')} />}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="main" busy={work === 'saving'}>
          {i18n.t('goal.save')}
        </Button>
        <Button variant="ghost" onClick={onClose}>
          {i18n.t('goal.cancel')}
        </Button>
        <span className="text-xs text-faint">{i18n.t('goal.cancel_hint')}</span>
      </div>
    </form>
  );
}

function problemsOf(draft: GoalDraft, frame: GoalFrame) {
  const result = goalOfDraft(draft, frame);
  return result.goal === null ? result.problems : [];
}
