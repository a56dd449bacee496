import { joinPeople } from '@/utils/person/join-people';
import { likelySame } from '@/utils/person/likely-same';
import { mergePerson } from '@/utils/person/merge-person';
import type { NormalisedPerson } from '@/utils/person/normalise-person';
import type { Person } from '@/utils/person/person';
import { peopleOfPage } from './people-of-page';
import { inventedPages, type InventedPage } from './invented-pages';

/** What a row of captures leaves: records more than people, and what was wrongly made one. */
export interface Simulation {
  readonly captures: number;
  readonly people: number;
  /** Records beyond one a person when only keys decide. */
  readonly duplicatesByKeys: number;
  /** Records beyond one a person after every right suggestion was taken up. */
  readonly duplicatesAfterSuggestions: number;
  readonly suggested: number;
  /** Suggestions that named somebody else. */
  readonly wrongSuggestions: number;
  /** Records that hold two people. */
  readonly wrongMerges: number;
  /** Pages on which the person looked for was not found. */
  readonly missed: number;
}

const START = Date.parse('2026-09-01T08:00:00Z');
const HOUR = 3_600_000;

interface Kept {
  readonly person: Person;
  readonly who: ReadonlySet<string>;
}

/** Captures `count` pages of invented people in mixed order as the store does it, then takes up what is suggested. */
export function simulateCaptures(count: number): Simulation {
  let records: Kept[] = [];
  let missed = 0;
  const met = new Set<string>();
  const pages = inventedPages(count);
  for (const [at, page] of pages.entries()) {
    const found = peopleOfPage(page).find(({ facts }) => facts.name === page.name);
    if (found === undefined) {
      missed += 1;
      continue;
    }
    met.add(page.who);
    records = laid(records, found, page, new Date(START + at * HOUR));
  }
  const byKeys = records.length;
  let [suggested, wrong] = [0, 0];
  for (let at = 0; at < records.length; at += 1) {
    const looked = records[at];
    if (looked === undefined) continue;
    const others = records.filter((one) => one !== looked).map(({ person }) => person);
    for (const other of likelySame(looked.person, others)) {
      const also = records.find(({ person }) => person.id === other.id);
      if (also === undefined) continue;
      suggested += 1;
      if (![...also.who].some((one) => looked.who.has(one))) {
        wrong += 1;
        continue;
      }
      const [joined] = joinPeople(looked.person, other, { postings: [], exchanges: [] });
      const whole = { person: joined, who: new Set([...looked.who, ...also.who]) };
      records = records.filter((one) => one !== also).map((one) => (one === looked ? whole : one));
      at = -1;
      break;
    }
  }
  return {
    captures: pages.length,
    people: met.size,
    duplicatesByKeys: byKeys - met.size,
    duplicatesAfterSuggestions: records.length - met.size,
    suggested,
    wrongSuggestions: wrong,
    wrongMerges: records.filter(({ who }) => who.size > 1).length,
    missed,
  };
}

/** One capture, as the store lays it: over the records with a key in common, which become one, else as a new one. */
function laid(records: readonly Kept[], seen: NormalisedPerson, page: InventedPage, now: Date): Kept[] {
  const known = records.filter(({ person }) => person.keys.some((key) => seen.keys.includes(key)));
  const reading = { ...seen, site: 'generic', url: page.url };
  const [first, ...further] = known;
  if (first === undefined)
    return [...records, { person: fresh(reading, page, now), who: new Set([page.who]) }];
  const whole = further.reduce(
    (person, other) => joinPeople(person, other.person, { postings: [], exchanges: [] })[0],
    first.person,
  );
  const who = new Set([...known.flatMap((one) => [...one.who]), page.who]);
  const person = mergePerson(whole, reading, now);
  return [...records.filter((one) => !known.includes(one)), { person, who }];
}

function fresh({ facts, evidence, keys }: NormalisedPerson, { url }: InventedPage, now: Date): Person {
  const at = now.toISOString();
  const notes = { text: '', area: '', corrections: {} };
  return {
    id: `person-${at}`,
    keys,
    site: 'generic',
    url,
    facts,
    evidence,
    notes,
    joined: null,
    distinctFrom: [],
    savedAt: at,
    seenAt: at,
    deletedAt: null,
  };
}
