import type { Consequence, Decision, Matter } from '@/utils/decision/decision';

/** What Northing knows of an option by itself; null where it does not. Pay in major units a year, the others in percent. */
export interface KnownOfOption {
  readonly pay: number | null;
  readonly ready: number | null;
  readonly toward: number | null;
}

/** How the matters that can be filled in are called, and the unit of pay. */
export interface PrefillWords {
  readonly pay: string;
  readonly ready: string;
  readonly toward: string;
  readonly currency: string;
}

const PARTS = ['pay', 'ready', 'toward'] as const;
const idOf = (part: (typeof PARTS)[number]): string => `known-${part}`;

/**
 * The comparison with pay, Ready and Toward of every option as far as they are known. What I wrote myself is never
 * replaced, a matter of which nothing is known of any option is not added, and filling in twice changes nothing.
 */
export function prefillDecision(
  decision: Decision,
  known: ReadonlyMap<string, KnownOfOption>,
  words: PrefillWords,
): Decision {
  const { options, matters, consequences } = decision;
  const parts = PARTS.filter((part) => options.some(({ id }) => (known.get(id)?.[part] ?? null) !== null));
  const added = parts
    .filter((part) => !matters.some(({ id }) => id === idOf(part)))
    .map((part): Matter => ({
      id: idOf(part),
      name: words[part],
      kind: 'number',
      better: 'more',
      unit: part === 'pay' ? words.currency : '%',
    }));
  const isSaid = (optionId: string, matterId: string): boolean =>
    consequences.some(
      (cell) => cell.optionId === optionId && cell.matterId === matterId && cell.value !== null,
    );
  const filled = options.flatMap(({ id: optionId }) =>
    parts.flatMap((part): readonly Consequence[] => {
      const value = known.get(optionId)?.[part] ?? null;
      const matterId = idOf(part);
      return value === null || isSaid(optionId, matterId)
        ? []
        : [{ optionId, matterId, words: '', value: Math.round(value) }];
    }),
  );
  if (added.length + filled.length === 0) return decision;
  const kept = consequences.filter(
    ({ optionId, matterId }) =>
      !filled.some((cell) => cell.optionId === optionId && cell.matterId === matterId),
  );
  return { ...decision, matters: [...matters, ...added], consequences: [...kept, ...filled] };
}
