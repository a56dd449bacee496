import { organisationKey } from '@/utils/person/organisation-key';
import type { Person } from '@/utils/person/person';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting, PostingFacts } from '@/utils/posting/posting';
import type { Exchange } from './exchange';

/** Another way to the same job: through an agency, or straight to the employer (`agency` null). */
export interface OtherRoute {
  readonly agency: string | null;
  /** The ad that stands for this way; null where only a recruiter does. */
  readonly postingId: string | null;
  /** ISO day I was last in touch about it this way; null while I was not. */
  readonly last: string | null;
}

/** What tells that there are two ways to a job. */
export interface RouteInput {
  readonly facts: Pick<PostingFacts, 'agency'>;
  /** The record, where it is saved. */
  readonly postingId: string | null;
  /** Ads of the same job: those the user merged into it, and those that may be agency copies. */
  readonly sameJob: readonly Posting[];
  /** Exchanges about any of these ads. */
  readonly exchanges: readonly Exchange[];
  readonly peopleById: ReadonlyMap<string, Person>;
}

const DIRECT = '';
const routeKey = (agency: string | null): string => (agency === null ? DIRECT : organisationKey(agency));

/**
 * The other ways to a job beside the one in front, those in use first: applying through two of them is double representation,
 * and a candidate put forward twice is often turned down. Empty where there is one way only.
 */
export function otherRoutes(input: RouteInput): readonly OtherRoute[] {
  const { facts, postingId, sameJob, exchanges, peopleById } = input;
  const own = routeKey(facts.agency);
  const routes = new Map<string, OtherRoute>();
  const add = (agency: string | null, id: string | null, last: string | null): void => {
    const key = routeKey(agency);
    if (key === own) return;
    const known = routes.get(key);
    const later =
      [known?.last ?? null, last]
        .filter((day) => day !== null)
        .sort()
        .at(-1) ?? null;
    routes.set(key, { agency, postingId: known?.postingId ?? id, last: later });
  };
  for (const posting of sameJob) add(currentFacts(posting).agency, posting.id, null);
  for (const { personId, postingId: about, on } of exchanges) {
    const person = peopleById.get(personId);
    if (person === undefined || about === null) continue;
    const other = sameJob.find(({ id }) => id === about);
    if (other === undefined && about !== postingId) continue;
    const agency = agencyOf(person);
    // Somebody who is no agency's stands for the ad the exchange was about.
    add(agency ?? (other === undefined ? facts.agency : currentFacts(other).agency), other?.id ?? null, on);
  }
  return [...routes.values()].sort((one, other) => ((one.last ?? '') > (other.last ?? '') ? -1 : 1));
}

function agencyOf({ facts, notes }: Person): string | null {
  const { kind, organisation } = { ...facts, ...notes.corrections };
  return kind === 'agency-recruiter' ? organisation : null;
}
