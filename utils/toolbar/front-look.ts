import type { PostingCandidate, Problem } from '@/utils/capture/page-reading';
import type { Report } from '@/utils/fit/report';
import type { Goal } from '@/utils/goals/goal';
import { isSteering } from '@/utils/goals/is-steering';
import type { Profile } from '@/utils/profile/profile';
import type { Posting, PostingEvidence, PostingFacts } from '@/utils/posting/posting';

/** An ad as it was judged for the toolbar button, with all that played a part. */
export interface FrontAd {
  readonly key: string;
  readonly candidate: PostingCandidate;
  readonly facts: PostingFacts;
  readonly evidence: PostingEvidence;
  readonly problems: readonly Problem[];
  readonly saved: Posting | null;
  readonly report: Report;
  readonly profile: Profile;
  readonly goals: readonly Goal[];
}

/**
 * What the popup shows of the ad in front at its first look, made when the toolbar button was drawn. It holds for one ad
 * (`identity`) and one state of the store (`mark`) and says nothing once either has moved on.
 */
export interface FrontLook {
  /** Instant of the last reading. */
  readonly readAt: string;
  readonly mark: string;
  /** Which ad it is, see `adIdentity`. */
  readonly identity: string;
  /** The ad without its text, corrections on top. */
  readonly view: {
    readonly key: string;
    readonly site: string;
    readonly url: string;
    readonly facts: PostingFacts;
    readonly evidence: PostingEvidence;
    readonly requirements: readonly [];
    readonly problems: readonly Problem[];
    readonly saved: Posting | null;
  };
  /** Without its explanation, which the popup does not show. */
  readonly report: Report;
  /** The goal that decides the headline; none where no goal steers. */
  readonly goals: readonly Goal[];
  /** Whether any skill of mine is known. */
  readonly hasSkills: boolean;
}

/** Tells two ads apart that stand one after the other at one address. */
export const adIdentity = ({ site, url, fields }: PostingCandidate): string =>
  [site, url, fields.externalId?.value ?? '', fields.title?.value ?? ''].join('\n');

const withoutText = (facts: PostingFacts): PostingFacts => ({ ...facts, description: null });

/** The first look at an ad, small enough to be kept for every tab. */
export function frontLook(
  { key, candidate, facts, evidence, problems, saved, report, profile, goals }: FrontAd,
  readAt: string,
  mark: string,
): FrontLook {
  const { site, url } = candidate;
  const { verdict, leaning, headline, beside, ready, toward } = report;
  return {
    readAt,
    mark,
    identity: adIdentity(candidate),
    view: {
      key,
      site,
      url,
      facts: withoutText({ ...facts, ...saved?.notes.corrections }),
      evidence,
      requirements: [],
      problems,
      saved: saved === null ? null : { ...saved, facts: withoutText(saved.facts), requirements: [] },
    },
    report: {
      verdict,
      leaning,
      headline,
      ...(beside === undefined ? {} : { beside }),
      ready,
      toward,
      explanation: [],
    },
    goals: goals.filter(isSteering).slice(0, 1),
    hasSkills: profile.skills.length > 0,
  };
}
