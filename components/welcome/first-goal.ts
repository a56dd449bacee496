import { emptyDraft } from '@/components/goal/goal-draft';
import type { GoalFrame } from '@/components/goal/goal-draft';
import { goalOfDraft } from '@/components/goal/goal-of-draft';
import type { GoalOrProblems } from '@/components/goal/goal-of-draft';
import type { FirstGoal } from './welcome-draft';

/** The goal that the welcome's few fields describe, or what is wrong with them. */
export function goalOfFirst(first: FirstGoal, currency: string, frame: GoalFrame): GoalOrProblems {
  const { title, place, remote, floor } = first;
  return goalOfDraft(
    {
      ...emptyDraft(currency),
      titles: title.trim() === '' ? [] : [title.trim()],
      places: place.trim() === '' ? [] : [place.trim()],
      // A place alone means working there, on site or hybrid; "remote is fine" widens it.
      modes: remote ? ['remote', 'hybrid', 'onsite'] : [],
      floor,
    },
    frame,
  );
}
