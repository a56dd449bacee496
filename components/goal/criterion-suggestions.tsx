import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { suggestCriteria } from '@/utils/fit/suggest-criteria';
import type { Goal } from '@/utils/goals/goal';
import { say } from '@/utils/platform/say';
import type { Posting } from '@/utils/posting/posting';

export interface CriterionSuggestionsProps {
  readonly postings: readonly Posting[];
  /** The goal that would change; nothing is suggested without one. */
  readonly goal: Goal | undefined;
  readonly onLook: (goal: Goal) => void;
}

/** What the reasons of jobs turned down suggest as a must. Nothing changes by itself: it leads to the goal. */
export function CriterionSuggestions({ postings, goal, onLook }: CriterionSuggestionsProps): ReactNode {
  if (goal === undefined || goal.direction === null) return null;
  const [first] = suggestCriteria(
    postings.map(({ notes }) => notes),
    goal.direction,
  );
  if (first === undefined) return null;
  return (
    <Notice
      kind="info"
      title={say(first.say)}
      action={
        <Button small onClick={() => onLook(goal)}>
          {i18n.t('plan.suggestion_look')}
        </Button>
      }
    />
  );
}
