/** A job or offer under comparison; `postingId` where it is a saved ad. */
export interface Option {
  readonly id: string;
  readonly name: string;
  readonly postingId: string | null;
  /** Staying where I am: always among the options. */
  readonly isStaying: boolean;
}

/** What options are compared in. `words`: consequences in words, with my mark 1..5. */
export interface Matter {
  readonly id: string;
  readonly name: string;
  readonly kind: 'number' | 'words';
  /** Whether more or less of it is better; of words a higher mark is. */
  readonly better: 'more' | 'less';
  readonly unit: string;
}

/** The consequence of an option in one matter; `value` is its number, or my mark 1..5, null while not known. */
export interface Consequence {
  readonly optionId: string;
  readonly matterId: string;
  readonly words: string;
  readonly value: number | null;
}

/**
 * One even swap (F17): in this option `gives` moves from one value to another, and `takes` moves so far that the option
 * is as good as before.
 */
export interface Swap {
  readonly optionId: string;
  readonly gives: SwapSide;
  readonly takes: SwapSide;
  /** ISO instant. */
  readonly at: string;
}

export interface SwapSide {
  readonly matterId: string;
  readonly from: number;
  readonly to: number;
}

/** What may go wrong with an option: likelihood and impact, both 1..5. */
export interface Adverse {
  readonly id: string;
  readonly optionId: string;
  readonly what: string;
  readonly likelihood: number;
  readonly impact: number;
}

/** A comparison of two to five options, and what I chose (F17). */
export interface Decision {
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly matters: readonly Matter[];
  readonly consequences: readonly Consequence[];
  readonly swaps: readonly Swap[];
  /** Options put aside while comparing, because another one is as good or better in everything. */
  readonly putAside: readonly string[];
  readonly adverse: readonly Adverse[];
  readonly chosenId: string | null;
  readonly why: string;
  /** ISO day to look at it again; null while not decided. */
  readonly revisitOn: string | null;
  readonly decidedAt: string | null;
  readonly updatedAt: string;
}

/** Fewest and most options, staying included. */
export const LEAST_OPTIONS = 2;
export const MOST_OPTIONS = 5;

/** What may go wrong, as one figure: likelihood times impact, 1..25. */
export function exposure({ likelihood, impact }: Pick<Adverse, 'likelihood' | 'impact'>): number {
  return likelihood * impact;
}
