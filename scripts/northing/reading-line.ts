import type { PageReading, PostingCandidate } from '@/utils/capture/page-reading';
import { fromMinor } from '@/utils/money/minor-units';
import { normalisePerson, personFromRaw } from '@/utils/person/normalise-person';
import type { PersonFacts } from '@/utils/person/person';
import { normalisePosting } from '@/utils/posting/normalise-posting';
import type { Evidence } from '@/utils/capture/evidence';

/** What the command line prints for one page; see `northing read` in the README. */
export interface ReadingLine {
  readonly file: string;
  readonly url: string | null;
  readonly site: string | null;
  readonly kind: PageReading['kind'];
  readonly posting: object | null;
  readonly person: object | null;
  readonly people: readonly object[];
  readonly cards?: readonly object[];
  readonly fields: Readonly<Record<string, object>>;
  readonly problems: readonly object[];
}

/** A reading with normalised facts, pay in major units; `cards` only for a list. */
export function readingLine(file: string, reading: PageReading, now: Date): ReadingLine {
  const base = {
    file,
    url: reading.url,
    site: reading.site,
    kind: reading.kind,
    posting: null,
    person: null,
    people: [],
    fields: {},
    problems: reading.problems,
  };
  if (reading.kind === 'posting') return { ...base, ...postingPart(reading, now) };
  if (reading.kind === 'list') return { ...base, cards: reading.cards };
  if (reading.kind !== 'person') return base;
  const { facts, evidence } = normalisePerson(reading, now);
  const others = reading.others.map((raw) =>
    shownPerson(personFromRaw(raw, { site: reading.site, url: reading.url, now }).facts),
  );
  return { ...base, person: shownPerson(facts), people: others, fields: statedFields(evidence) };
}

function postingPart(
  candidate: PostingCandidate,
  now: Date,
): Pick<ReadingLine, 'posting' | 'fields' | 'problems'> {
  const { facts, evidence, problems } = normalisePosting(withoutRelativeDays(candidate), now);
  const { pay } = facts;
  const major = (amount: number | null, currency: string | null): number | null =>
    amount === null ? null : fromMinor(amount, currency);
  const shown = pay && { ...pay, min: major(pay.min, pay.currency), max: major(pay.max, pay.currency) };
  return { posting: { ...facts, pay: shown }, fields: statedFields(evidence), problems };
}

/** "3 days ago" in a saved file counts from a day that nobody knows. */
function withoutRelativeDays(candidate: PostingCandidate): PostingCandidate {
  const fields = { ...candidate.fields };
  for (const name of ['postedOn', 'closesOn'] as const) {
    const text = fields[name]?.value;
    if (text !== undefined && !/\b(?:19|20)\d{2}\b|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(text))
      delete fields[name];
  }
  return { ...candidate, fields };
}

function statedFields(evidence: Readonly<Record<string, Evidence>>): Record<string, object> {
  const entries = Object.entries(evidence).flatMap(([name, held]) =>
    held.state === 'stated' ? [[name, { source: held.source, trust: held.trust }] as const] : [],
  );
  return Object.fromEntries(entries);
}

function shownPerson(facts: PersonFacts): object {
  const { name, headline, organisation, place, email, phone, profileUrl, kind } = facts;
  return { name, headline, organisation, place, email, phone, profileUrl, kind };
}
