import type { ReactNode } from 'react';

import { useSavedPostings } from '@/components/posting/use-saved-postings';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Goal } from '@/utils/goals/goal';
import { isSteering } from '@/utils/goals/is-steering';
import { CriterionSuggestions } from '@/components/goal/criterion-suggestions';

export interface ReasonSuggestionProps {
  readonly db: NorthingDb;
  readonly goals: readonly Goal[];
  readonly onLook: (goal: Goal) => void;
}

/** What the reasons of all jobs turned down suggest as a must of the first goal that has a direction. */
export function ReasonSuggestion({ db, goals, onLook }: ReasonSuggestionProps): ReactNode {
  const saved = useSavedPostings(db);
  if (saved.state !== 'ready') return null;
  return <CriterionSuggestions postings={saved.postings} goal={goals.find(isSteering)} onLook={onLook} />;
}
