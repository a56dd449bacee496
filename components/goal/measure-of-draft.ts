import type { Measure } from '@/utils/goals/measure';
import type { Sentence } from '@/utils/words/sentence';
import type { MeasureDraft } from './goal-draft';
import { numberOf } from './number-of';

/**
 * The measure a form describes, `null` for one that was not filled in, or what is wrong with it. Where the goal stands
 * now is its start until something else is said.
 */
export function measureOfDraft({ start, current, target, unit }: MeasureDraft): Measure | Sentence | null {
  if ([start, current, target].every((typed) => typed.trim() === '')) return null;
  const from = numberOf(start.trim() === '' ? '0' : start);
  const to = numberOf(target);
  const now = numberOf(current.trim() === '' ? String(from) : current);
  if (from === null || to === null || now === null) return { key: 'goal.problem_measure' };
  if (from === to) return { key: 'goal.problem_measure_same' };
  return { start: from, target: to, current: now, unit: unit.trim() };
}
