import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting, PostingFacts } from '@/utils/posting/posting';
import type { Looked, Twin } from './twin';
import { twinEvidence } from './twin-evidence';
import { twinKind } from './twin-kind';
import { sharedWords } from './shared-words';

/** More suggestions than this would only be noise. */
const MOST = 3;
/** Titles that share less than this are not looked at further; the texts of all saved jobs are never compared. */
const WORTH_A_LOOK = 0.3;

/**
 * Saved ads that may be the same job as `looked`, the most alike first, three at most. Itself, what was merged into
 * another and what the user has told apart (`apart`: ids) are left out. Only a suggestion: nothing is merged by it.
 */
export function findTwins(
  looked: Looked,
  saved: readonly Posting[],
  apart: readonly string[],
): readonly Twin[] {
  const { title } = looked.facts;
  if (title === null) return [];
  return saved
    .filter(
      (posting) =>
        posting.key !== looked.key &&
        posting.mergedInto === null &&
        posting.deletedAt === null &&
        !apart.includes(posting.id) &&
        sharedWords(title, posting.facts.title ?? '') >= WORTH_A_LOOK,
    )
    .flatMap((posting): Twin[] => {
      const facts = factsOf(posting);
      const evidence = twinEvidence(looked.facts, facts);
      const sameBoard = hostOf(posting.url) === hostOf(looked.url);
      const kind = twinKind(evidence, { one: looked.facts, other: facts, sameBoard });
      return kind === null ? [] : [{ posting, kind, evidence }];
    })
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, MOST);
}

/** The facts object itself where nothing was corrected, so that what was found out of it is found again. */
const factsOf = (posting: Posting): PostingFacts =>
  Object.keys(posting.notes.corrections).length === 0 ? posting.facts : currentFacts(posting);

const weightOf = ({ kind, evidence }: Twin): number =>
  (kind === 'other-city' ? 0 : 2) + (evidence.text ?? 0) + evidence.title;

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
