import type { Person } from '@/utils/person/person';
import { addMonths, localDay } from '@/utils/time/iso-day';
import { lastContact } from './contact-state';
import type { Exchange } from './exchange';
import type { Tie } from './tie';

/** Without contact for so long there should be a reason to keep somebody's data. */
const MONTHS = 24;

/** Somebody without contact for 24 months. */
export interface Silent {
  readonly person: Person;
  /** ISO day of the last sign of us: exchange, connection, saving, or my decision to keep them. */
  readonly since: string;
}

/**
 * People with whom nothing happened for 24 months, the longest first: each is asked about once, and again 24 months after I
 * decided to keep them. What is kept of others should have a use.
 */
export function longSilent(
  people: readonly Person[],
  ties: ReadonlyMap<string, Tie>,
  logs: ReadonlyMap<string, readonly Exchange[]>,
  today: string,
): readonly Silent[] {
  const limit = addMonths(today, -MONTHS);
  return people
    .flatMap((person): Silent[] => {
      if (person.deletedAt !== null) return [];
      const tie = ties.get(person.id);
      const signs = [
        localDay(new Date(person.savedAt)),
        lastContact(logs.get(person.id) ?? [], today),
        tie?.metOn ?? null,
        tie?.keptOn ?? null,
      ].filter((day) => day !== null);
      const since = signs.reduce((latest, day) => (day > latest ? day : latest));
      return since < limit ? [{ person, since }] : [];
    })
    .sort((one, other) => (one.since < other.since ? -1 : 1));
}
