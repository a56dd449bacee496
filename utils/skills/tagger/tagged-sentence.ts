/**
 * What a span was learnt as: `knowledge` and `skill` after SkillSpan, `asked` after the Green set, which marks both and whole phrases.
 */
export const HEADS = ['knowledge', 'skill', 'asked'] as const;
export type Head = (typeof HEADS)[number];

/** A stretch of a sentence that reads like something asked for; UTF-16 offsets, `sure` from 0 to 1. */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly sure: number;
}

/** The spans of a sentence, each head's chosen when they are first asked for: mostly one of them is. */
export class TaggedSentence implements Readonly<Record<Head, readonly TaggedSpan[]>> {
  readonly #choose: (head: Head) => readonly TaggedSpan[];
  readonly #chosen = new Map<Head, readonly TaggedSpan[]>();

  constructor(choose: (head: Head) => readonly TaggedSpan[]) {
    this.#choose = choose;
  }

  get knowledge(): readonly TaggedSpan[] {
    return this.#of('knowledge');
  }

  get skill(): readonly TaggedSpan[] {
    return this.#of('skill');
  }

  get asked(): readonly TaggedSpan[] {
    return this.#of('asked');
  }

  #of(head: Head): readonly TaggedSpan[] {
    const before = this.#chosen.get(head);
    if (before !== undefined) return before;
    const chosen = this.#choose(head);
    this.#chosen.set(head, chosen);
    return chosen;
  }
}
