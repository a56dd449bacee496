import type { PostingFacts } from '@/utils/posting/posting';
import type { TwinEvidence, TwinKind } from './twin';

/** From here on two texts are one text with another frame around it. */
const SAME_TEXT = 0.6;
/** An agency rewrites: less of the text is left. */
const COPIED_TEXT = 0.4;
/** From here on two titles name one job. */
const SAME_TITLE = 0.6;
/** From here on they may. */
const NEAR_TITLE = 0.34;

/** The two ads as far as their kind depends on them. */
export interface Pair {
  readonly one: PostingFacts;
  readonly other: PostingFacts;
  /** Both come from one board. */
  readonly sameBoard: boolean;
}

/**
 * What two ads may be to each other, `null` for two jobs. The text decides where both have one; without it (a job saved
 * from a list) company and title must agree and the place must not differ.
 */
export function twinKind({ company, title, place, text }: TwinEvidence, pair: Pair): TwinKind | null {
  if (isCopy(pair, company)) return (text ?? 0) >= COPIED_TEXT && title >= NEAR_TITLE ? 'agency-copy' : null;
  if (company === false) return null;
  const alike =
    text === null
      ? company === true && title >= SAME_TITLE
      : text >= SAME_TEXT && title >= (company === true ? NEAR_TITLE : SAME_TITLE);
  if (!alike) return null;
  if (place === false) return 'other-city';
  return pair.sameBoard ? 'repost' : 'same-job';
}

/** One of the two stands between the person and the employer, and it is not the same one in both. */
function isCopy({ one, other }: Pair, company: boolean | null): boolean {
  if (one.agency === null && other.agency === null) return false;
  if (one.agency !== null && one.agency === other.agency) return false;
  return company !== true || one.agency !== other.agency;
}
