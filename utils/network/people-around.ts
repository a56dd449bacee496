import { organisationKey, sameOrganisation } from '@/utils/person/organisation-key';
import { remembered } from '@/utils/text/remembered';
import type { Person } from '@/utils/person/person';
import type { Posting, PostingFacts } from '@/utils/posting/posting';
import type { ContactState } from './contact-state';
import { contactState, lastContact } from './contact-state';
import type { Exchange } from './exchange';

/** Somebody I know who has to do with a job. */
export interface Around {
  readonly person: Person;
  readonly state: ContactState;
  /** ISO day; null for no contact. */
  readonly last: string | null;
}

/** Whom I know around a job: who brought it, who works there, who is at its agency. Nobody stands in two lists. */
export interface PeopleAround {
  readonly brought: readonly Around[];
  readonly atEmployer: readonly Around[];
  readonly atAgency: readonly Around[];
}

/** Whether there is anybody in any of the lists. */
export const knowsAnybody = ({ brought, atEmployer, atAgency }: PeopleAround): boolean =>
  brought.length + atEmployer.length + atAgency.length > 0;

/** The job as far as it decides whom I know around it. */
export interface AroundWhat {
  readonly facts: Pick<PostingFacts, 'company' | 'agency'>;
  /** The record, where it is saved: what was read before a correction is another name of the same firm. */
  readonly saved: Posting | null;
}

/** People by the first word of their organisation's key, so that a job looks at a few of ten thousand. */
export type PeopleByFirm = ReadonlyMap<string, readonly Person[]>;

/** So many firms are worked out once; ten thousand people have fewer. */
const MOST_FIRMS = 20_000;
const firstWord = remembered((name) => organisationKey(name).split(' ')[0] ?? '', MOST_FIRMS);

const firmsOf = ({ facts, notes }: Person): readonly string[] =>
  [...new Set([notes.corrections.organisation, facts.organisation])].filter(
    (name): name is string => typeof name === 'string' && name.trim() !== '',
  );

/** Sorts people by their firms; those in the bin and without a firm are left out. */
export function peopleByFirm(people: readonly Person[]): PeopleByFirm {
  const sorted = new Map<string, Person[]>();
  for (const person of people) {
    if (person.deletedAt !== null) continue;
    for (const word of new Set(firmsOf(person).map(firstWord))) {
      const known = sorted.get(word);
      if (known === undefined) sorted.set(word, [person]);
      else known.push(person);
    }
  }
  return sorted;
}

/**
 * Whom I know around a job (C46), joined by the names of the firms, with and without legal form, and by links. Those last in
 * touch first, which says how to go about it and nothing of the people.
 */
export function peopleAround(
  { facts, saved }: AroundWhat,
  byFirm: PeopleByFirm,
  linked: readonly Person[],
  logs: ReadonlyMap<string, readonly Exchange[]>,
  today: string,
): PeopleAround {
  const met = new Set<string>();
  const listed = (people: readonly Person[]): readonly Around[] =>
    people
      .filter(({ id, deletedAt }) => deletedAt === null && met.size !== met.add(id).size)
      .map((person): Around => {
        const log = logs.get(person.id) ?? [];
        return { person, state: contactState(log, today), last: lastContact(log, today) };
      })
      .sort((one, other) => ((one.last ?? '') > (other.last ?? '') ? -1 : 1));
  const at = (names: readonly (string | null | undefined)[]): readonly Person[] =>
    [...new Set(names)].flatMap((name) =>
      typeof name !== 'string'
        ? []
        : (byFirm.get(firstWord(name)) ?? []).filter((person) =>
            firmsOf(person).some((firm) => sameOrganisation(firm, name)),
          ),
    );
  return {
    brought: listed(linked),
    atEmployer: listed(at([facts.company, saved?.facts.company])),
    atAgency: listed(at([facts.agency, saved?.facts.agency])),
  };
}
