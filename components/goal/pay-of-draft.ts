import type { PayFloor } from '@/utils/goals/direction';
import { toMinor } from '@/utils/money/minor-units';
import type { Sentence } from '@/utils/words/sentence';
import type { GoalDraft } from './goal-draft';
import type { DraftProblem } from './draft-problem';
import { parseAmount } from './parse-amount';

const LARGEST = 1_000_000_000;

/** The least pay and the pay aimed for that a form describes, `null` where it says none; what is wrong joins `problems`. */
export function payOfDraft(
  draft: GoalDraft,
  problems: DraftProblem[],
): { readonly floor: PayFloor | null; readonly target: PayFloor | null } {
  const floor = payOf(draft, 'floor', problems);
  const target = payOf(draft, 'target', problems);
  if (floor && target && floor.amount > target.amount)
    problems.push({ field: 'target', say: { key: 'goal.problem_target_below_floor' } });
  return { floor, target };
}

function payOf(draft: GoalDraft, field: 'floor' | 'target', problems: DraftProblem[]): PayFloor | null {
  const typed = draft[field].trim();
  if (typed === '') return null;
  const amount = parseAmount(typed);
  const currency = draft.currency.trim().toUpperCase();
  const problem = amountProblem(amount, typed);
  if (problem) problems.push({ field, say: problem });
  if (!/^[A-Z]{3}$/.test(currency)) {
    const said = problems.some((known) => known.field === 'currency');
    if (!said) problems.push({ field: 'currency', say: { key: 'goal.problem_currency' } });
    return null;
  }
  if (amount === null || problem) return null;
  return { amount: toMinor(amount, currency), currency, period: draft.period };
}

function amountProblem(amount: number | null, typed: string): Sentence | null {
  if (amount === null) return { key: 'goal.problem_not_a_number', params: { typed } };
  if (amount <= 0) return { key: 'goal.problem_not_positive' };
  if (amount > LARGEST) return { key: 'goal.problem_too_large' };
  return null;
}
