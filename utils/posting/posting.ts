import type { Evidence } from '@/utils/capture/evidence';
import type { PostingFieldName, RawPerson } from '@/utils/capture/page-reading';
import type { OwnAnswer } from '@/utils/goals/own-criterion';
import type { Requirement } from '@/utils/skills/requirement';

export type Mode = 'remote' | 'hybrid' | 'onsite';
export type Employment = 'full-time' | 'part-time' | 'contract' | 'temporary' | 'internship';
export type PayPeriod = 'year' | 'month' | 'week' | 'day' | 'hour';

/** A place of work. `country` is an ISO 3166-1 alpha-2 code where it is known. */
export interface Place {
  readonly text: string;
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
}

/**
 * Stated pay. `min` and `max` are integers in minor units of `currency` (ISO 4217; two digits while it is unknown);
 * `text` is what the page says, always kept.
 */
export interface Pay {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  readonly text: string;
}

/** The facts of a job ad, normalised. `null` means that no value was read; `evidence` says why. */
export interface PostingFacts {
  readonly title: string | null;
  readonly company: string | null;
  readonly agency: string | null;
  readonly places: readonly Place[];
  readonly mode: Mode | null;
  readonly employment: Employment | null;
  readonly pay: Pay | null;
  /** ISO dates (`2026-11-22`), local to the ad. */
  readonly postedOn: string | null;
  readonly closesOn: string | null;
  /** Markdown. */
  readonly description: string | null;
  readonly people: readonly RawPerson[];
  readonly externalId: string | null;
  readonly applyUrl: string | null;
  /** BCP 47 primary tag: `en`, `de`. */
  readonly language: string | null;
}

export type PostingEvidence = Readonly<Record<PostingFieldName, Evidence>>;
export type UserVerdict = 'keep' | 'maybe' | 'no';

/** That I applied; `despite` says why all the same where a must was broken, and is empty where none was. */
export interface Applied {
  /** ISO day. */
  readonly on: string;
  readonly despite: string;
}

/** What the user added to a posting; a new reading of the page never touches it. */
export interface PostingNotes {
  readonly verdict: UserVerdict | null;
  readonly reason: string;
  readonly text: string;
  /** Facts the user corrected by hand; they win over every reading. */
  readonly corrections: Partial<PostingFacts>;
  /** Answers to criteria of the user's own, by the criterion's id; no entry while it is unanswered. */
  readonly answers?: Readonly<Record<string, OwnAnswer>>;
  /** No entry or null while I have not applied. */
  readonly applied?: Applied | null;
}

/** A job ad as it is kept. Times are ISO instants. */
export interface Posting {
  readonly id: string;
  /** What makes it the same ad: `site:external id`, else the canonical address. */
  readonly key: string;
  readonly site: string;
  readonly url: string;
  readonly facts: PostingFacts;
  readonly evidence: PostingEvidence;
  readonly requirements: readonly Requirement[];
  /** Version of the vocabulary that read `requirements`. */
  readonly vocabulary: string;
  readonly notes: PostingNotes;
  /** Saved people who posted it or are named in it. */
  readonly personIds: readonly string[];
  /** Saved from a results page, and its own page not read yet. */
  readonly isLight: boolean;
  /** What its addresses say of which ad it is (`addressKeys`), of every page it was met on. */
  readonly addresses: readonly string[];
  /** Id of the record that stands for this one, where the user said that both are one job. */
  readonly mergedInto: string | null;
  /** Ids of records that the user said are another job, however alike. */
  readonly distinctFrom: readonly string[];
  /** Instant at which the user noted that its page says the job is closed. */
  readonly goneAt: string | null;
  readonly savedAt: string;
  readonly seenAt: string;
  readonly deletedAt: string | null;
}
