import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { say } from '@/utils/platform/say';
import type { UseGoalChoice } from './use-goal-choice';

/** Which goal the verdict is measured against, where there is a choice; says so when the chosen one was removed. */
export function GoalChoice({ choice }: { readonly choice: UseGoalChoice }): ReactNode {
  const { goals, chosen, isGone, choose } = choice;
  if (isGone)
    return (
      <Notice
        kind="info"
        title={i18n.t('posting.goal_gone')}
        action={
          <Button small onClick={() => choose(null)}>
            {i18n.t('posting.goal_gone_ok')}
          </Button>
        }
      />
    );
  if (goals.length < 2) return null;
  return (
    <SelectField
      label={i18n.t('posting.measured_by')}
      labelHidden
      value={chosen?.id ?? ''}
      choices={[
        { value: '', label: i18n.t('bearing.every_goal') },
        ...goals.map(({ id, horizon, statement }) => ({
          value: id,
          label: say({ key: `popup.goal_${horizon.replaceAll('-', '_')}`, params: { goal: statement } }),
        })),
      ]}
      onChange={(id) => choose(id === '' ? null : id)}
    />
  );
}
