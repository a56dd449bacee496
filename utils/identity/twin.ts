import type { Posting, PostingFacts } from '@/utils/posting/posting';

/**
 * What two ads may be to each other. `same-job`: one job on two boards. `repost`: the same job put up again on one
 * board. `agency-copy`: an agency's ad and the employer's own, or those of two agencies: applying through both is double representation.
 * `other-city`: the same ad for another place, which is another job.
 */
export type TwinKind = 'same-job' | 'repost' | 'agency-copy' | 'other-city';

/** Why two ads look alike. `null` where one of the ads does not say. */
export interface TwinEvidence {
  /** Whether both name the same company. */
  readonly company: boolean | null;
  /** Words of the titles in common, 0 to 1. */
  readonly title: number;
  /** Whether they share a place. */
  readonly place: boolean | null;
  /** Share of the shorter text that stands in the other, 0 to 1. */
  readonly text: number | null;
}

/** A saved ad that may be the same job as the one looked at. */
export interface Twin {
  readonly posting: Posting;
  readonly kind: TwinKind;
  readonly evidence: TwinEvidence;
}

/** The ad looked at, saved or not. */
export interface Looked {
  readonly key: string;
  readonly url: string;
  readonly site: string;
  readonly facts: PostingFacts;
}
