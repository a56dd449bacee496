import type { Sentence } from '@/utils/words/sentence';
import { explain } from './explain';
import { headlineOf } from './headline';
import type { ExplanationLine, Ready, Report, Toward, Verdict } from './report';
import type { Thresholds } from './weights';

/** What the words of a report depend on beside its figures. */
interface Told {
  readonly skillsSaid: boolean;
  readonly thresholds: Thresholds;
}

/**
 * A report whose words are found when they are first read. A class, and not an object with two getters of its own,
 * because thousands of them are made at once after a goal was edited.
 */
export class LazyReport implements Report {
  declare readonly beside?: Sentence;
  #headline: Sentence | null = null;
  #explanation: readonly ExplanationLine[] | null = null;
  readonly #told: Told;

  constructor(
    readonly verdict: Verdict,
    readonly leaning: boolean,
    beside: Sentence | null,
    readonly ready: Ready,
    readonly toward: readonly Toward[],
    told: Told,
  ) {
    if (beside !== null) this.beside = beside;
    this.#told = told;
  }

  get headline(): Sentence {
    const { ready, toward, verdict } = this;
    return (this.#headline ??= headlineOf(verdict, { ready, toward: toward[0], ...this.#told }));
  }

  get explanation(): readonly ExplanationLine[] {
    const { ready, toward, verdict } = this;
    return (this.#explanation ??= explain(verdict, ready, toward, this.#told.thresholds));
  }

  /** Everything a report is, its words included. */
  toJSON(): Report {
    const { verdict, leaning, headline, beside, ready, toward, explanation } = this;
    return {
      verdict,
      leaning,
      headline,
      ...(beside === undefined ? {} : { beside }),
      ready,
      toward,
      explanation,
    };
  }
}
