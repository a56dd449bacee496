import type { PersonFieldName } from '@/utils/capture/page-reading';
import type { NormalisedPerson } from './normalise-person';
import { TEXT_FACTS, type Person, type PersonKind } from './person';

/** A new reading of a person, with the page that it comes from. */
export interface SeenPerson extends Omit<NormalisedPerson, 'because'> {
  readonly site: string;
  readonly url: string;
}

/** How much a kind says; a reading that knows less never takes it away. */
const SAYS: Readonly<Record<PersonKind, number>> = {
  contact: 0,
  'hiring-manager': 1,
  'in-house-recruiter': 2,
  'agency-recruiter': 2,
};

/**
 * Returns the kept person with a new reading taken in: what the reading does not know, or shows cut off, leaves the old
 * value standing; keys are united, the old ones first; notes, corrections, id and first date stay as they are. The page
 * address moves only to where a profile was read for the first time. Neither argument is changed.
 */
export function mergePerson(existing: Person, seen: SeenPerson, now: Date): Person {
  const taken = TEXT_FACTS.filter((fact) => takes(existing.facts[fact], seen.facts[fact]));
  const facts = { ...existing.facts, ...Object.fromEntries(taken.map((fact) => [fact, seen.facts[fact]])) };
  const fields: PersonFieldName[] =
    seen.evidence.externalId.state === 'stated' ? [...taken, 'externalId'] : taken;
  const evidence = Object.fromEntries(fields.map((field) => [field, seen.evidence[field]]));
  const found = existing.facts.profileUrl === null && seen.facts.profileUrl !== null;
  return {
    ...existing,
    keys: [...new Set([...existing.keys, ...seen.keys])],
    ...(found ? { site: seen.site, url: seen.url } : {}),
    facts: { ...facts, kind: kindOf(existing.facts.kind, seen.facts.kind) },
    evidence: { ...existing.evidence, ...evidence },
    seenAt: now.toISOString(),
  };
}

function takes(old: string | null, seen: string | null): boolean {
  if (seen === null) return false;
  const head = seen.replace(/\s*(?:…|\.\.\.)$/, '');
  const cutOff = head !== seen && old !== null && old.length > head.length && old.startsWith(head);
  return !cutOff;
}

function kindOf(old: PersonKind, seen: PersonKind): PersonKind {
  return SAYS[seen] >= SAYS[old] ? seen : old;
}
