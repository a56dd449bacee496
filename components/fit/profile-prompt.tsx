import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Goal } from '@/utils/goals/goal';
import { isSteering } from '@/utils/goals/is-steering';

export interface ProfilePromptProps {
  readonly goals: readonly Goal[];
  /** Whether any skill of mine is known. */
  readonly hasSkills: boolean;
  readonly onGoals: () => void;
  readonly onSkills: () => void;
}

/** What is still missing for a real verdict: a goal first, then skills; nothing once both are there. */
export function ProfilePrompt({ goals, hasSkills, onGoals, onSkills }: ProfilePromptProps): ReactNode {
  if (!goals.some(isSteering))
    return (
      <Notice
        kind="info"
        title={i18n.t('popup.no_goals')}
        action={<Button onClick={onGoals}>{i18n.t('popup.no_goals_action')}</Button>}
      >
        {i18n.t('popup.no_goals_body')}
      </Notice>
    );
  if (hasSkills) return null;
  return (
    <Notice
      kind="info"
      title={i18n.t('popup.no_skills_body')}
      action={<Button onClick={onSkills}>{i18n.t('popup.no_skills_action')}</Button>}
    />
  );
}
