import { titleNearness } from '@/utils/fit/title-nearness';
import { sameOrganisation } from '@/utils/person/organisation-key';
import type { Person } from '@/utils/person/person';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';
import { fold } from '@/utils/text/fold';
import type { Tie } from './tie';

/** Something I could offer: a word on what they care about, a saved job near their own work, somebody who cares for the same. */
export type OfferIdea =
  | { readonly kind: 'interest'; readonly interest: string }
  | { readonly kind: 'job'; readonly posting: Posting }
  | { readonly kind: 'introduction'; readonly person: Person; readonly interest: string };

/** What ideas are looked for in. */
export interface OfferInput {
  readonly person: Person;
  readonly tie: Tie;
  readonly people: readonly Person[];
  readonly ties: ReadonlyMap<string, Tie>;
  readonly postings: readonly Posting[];
}

const MOST = 4;
/** From here on a job is near somebody's own work. */
const NEAR = 0.6;

const interestsOf = ({ interests }: Tie): readonly string[] =>
  interests
    .split(/[;,\n]/)
    .map((interest) => interest.trim())
    .filter((interest) => interest !== '');

/**
 * Ideas what to offer somebody (F6): their stated interests, saved jobs I turned down or that are near their own work, and
 * people who care for the same. Nothing that is not on record is made up; empty when nothing is.
 */
export function offerIdeas({ person, tie, people, ties, postings }: OfferInput): readonly OfferIdea[] {
  const interests = interestsOf(tie);
  const byKey = new Map(interests.map((interest) => [fold(interest), interest]));
  const shared = people.flatMap((other): OfferIdea[] => {
    const otherTie = ties.get(other.id);
    if (other.id === person.id || other.deletedAt !== null || otherTie === undefined) return [];
    const interest = interestsOf(otherTie)
      .map((one) => byKey.get(fold(one)))
      .find((one) => one !== undefined);
    return interest === undefined ? [] : [{ kind: 'introduction', person: other, interest }];
  });
  const { headline, organisation, kind } = { ...person.facts, ...person.notes.corrections };
  const met = new Set<string>();
  const jobs = postings.flatMap((posting): OfferIdea[] => {
    const { title, company } = currentFacts(posting);
    // Who recruits for a field does not look for a job in it.
    if (title === null || headline === null || posting.goneAt !== null || kind.endsWith('recruiter'))
      return [];
    if (met.size === met.add(`${title}\n${company ?? ''}`).size) return [];
    const isOwn = company !== null && organisation !== null && sameOrganisation(company, organisation);
    return !isOwn && titleNearness(title, headline) >= NEAR ? [{ kind: 'job', posting }] : [];
  });
  const stated = interests.map((interest): OfferIdea => ({ kind: 'interest', interest }));
  return [...stated.slice(0, 2), ...shared.slice(0, 1), ...jobs].slice(0, MOST);
}
