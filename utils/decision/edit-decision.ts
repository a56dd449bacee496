import { LEAST_OPTIONS, MOST_OPTIONS } from '@/utils/decision/decision';
import type { Consequence, Decision, Matter, Option } from '@/utils/decision/decision';

/** A comparison that has just been begun: staying where I am is its first option. `stay` names it. */
export function newDecision(id: string, name: string, stay: string, at: string): Decision {
  return {
    id,
    name,
    options: [{ id: 'stay', name: stay, postingId: null, isStaying: true }],
    matters: [],
    consequences: [],
    swaps: [],
    putAside: [],
    adverse: [],
    chosenId: null,
    why: '',
    revisitOn: null,
    decidedAt: null,
    updatedAt: at,
  };
}

/** Whether another option can still be taken in. */
export function hasRoom({ options }: Pick<Decision, 'options'>): boolean {
  return options.length < MOST_OPTIONS;
}

/** Whether there is something to compare. */
export function isComparable({ options, matters }: Pick<Decision, 'options' | 'matters'>): boolean {
  return options.length >= LEAST_OPTIONS && matters.length > 0;
}

/** The comparison with one option more. Beyond five it stays as it is. */
export function withOption(decision: Decision, option: Option): Decision {
  return hasRoom(decision) ? { ...decision, options: [...decision.options, option] } : decision;
}

/** The comparison without an option and all that was said of it. Staying can't be taken out. */
export function withoutOption(decision: Decision, optionId: string): Decision {
  const isOther = (row: { readonly optionId: string }): boolean => row.optionId !== optionId;
  if (decision.options.some(({ id, isStaying }) => id === optionId && isStaying)) return decision;
  return {
    ...decision,
    options: decision.options.filter(({ id }) => id !== optionId),
    consequences: decision.consequences.filter(isOther),
    swaps: decision.swaps.filter(isOther),
    adverse: decision.adverse.filter(isOther),
    putAside: decision.putAside.filter((id) => id !== optionId),
    chosenId: decision.chosenId === optionId ? null : decision.chosenId,
  };
}

/** The comparison with one matter more. */
export function withMatter(decision: Decision, matter: Matter): Decision {
  return { ...decision, matters: [...decision.matters, matter] };
}

/** The comparison without a matter, its consequences, and the swaps it was part of. */
export function withoutMatter(decision: Decision, matterId: string): Decision {
  return {
    ...decision,
    matters: decision.matters.filter(({ id }) => id !== matterId),
    consequences: decision.consequences.filter((cell) => cell.matterId !== matterId),
    swaps: decision.swaps.filter(
      ({ gives, takes }) => gives.matterId !== matterId && takes.matterId !== matterId,
    ),
  };
}

/** The comparison with one consequence said anew. */
export function withConsequence(decision: Decision, cell: Consequence): Decision {
  const others = decision.consequences.filter(
    ({ optionId, matterId }) => optionId !== cell.optionId || matterId !== cell.matterId,
  );
  return { ...decision, consequences: [...others, cell] };
}
