import { eachField } from '@/utils/posting/each-field';
import { clip } from '@/utils/text/clip';
import { collapseWhiteSpace } from '@/utils/text/collapse-white-space';
import { countryOfHost } from '@/utils/url/country-of-host';
import type { NormalisedField } from '@/utils/posting/field-evidence';
import { notStated, statedBy, unreadable } from '@/utils/posting/field-evidence';
import { normaliseDays } from '@/utils/posting/normalise-days';
import {
  normaliseEmployment,
  normaliseLanguage,
  normaliseMode,
  normalisePay,
} from '@/utils/posting/normalise-terms';
import { isOnlyMode } from '@/utils/place/split-places';
import { readPlaces } from '@/utils/place/read-place';
import { safeLink } from '@/utils/url/safe-link';
import type { Evidence, Reading } from '@/utils/capture/evidence';
import type { Place, PostingEvidence, PostingFacts } from '@/utils/posting/posting';
import type {
  PostingCandidate,
  PostingFieldName,
  Problem,
  RawPerson,
  RawPlace,
} from '@/utils/capture/page-reading';

/** How a page is looked at. `live: false` for a page saved at an unknown time: "2 weeks ago" then names no day. */
export interface NormaliseOptions {
  readonly live: boolean;
}

/**
 * A candidate's raw strings as exact facts, each with its evidence. A field that is on the page but could not be made out is
 * `unreadable`, with what stands there, and a problem `field_unreadable`; a field that says nothing ("competitive salary",
 * "permanent") counts as not stated. Trust is carried over and lowered where part of a value was concluded; what only the
 * ad's text tells (pay, mode, employment, language) has the source `text`. `problems` are the
 * reader's own, then the ones found here.
 */
export function normalisePosting(
  candidate: PostingCandidate,
  now: Date,
  options: NormaliseOptions = { live: true },
): { facts: PostingFacts; evidence: PostingEvidence; problems: Problem[] } {
  const { fields } = candidate;
  const title = line(fields.title, 500);
  const description = text(fields.description);
  const places = normalisePlaces(fields.places);
  const language = normaliseLanguage(fields.language, description.value);
  const hints = { country: countryOf(candidate, places.value), language: language.value };
  const context = {
    now,
    country: hints.country,
    pageLanguage: fields.language?.value ?? null,
    live: options.live,
  };
  const { postedOn, closesOn, problems } = normaliseDays(fields.postedOn, fields.closesOn, context);
  const all: NormalisedFields = {
    title,
    company: line(fields.company, 300),
    agency: line(fields.agency, 300),
    places,
    mode: normaliseMode(fields.mode, fields.places, title.value ?? '', description.value ?? ''),
    employment: normaliseEmployment(fields.employment, title.value ?? '', description.value ?? ''),
    pay: normalisePay(fields.pay, description.value ?? '', hints),
    postedOn,
    closesOn,
    description,
    people: normalisePeople(fields.people),
    externalId: line(fields.externalId, 200),
    applyUrl: normaliseLink(fields.applyUrl, candidate.url),
    language,
  };
  const facts = eachField<PostingFacts>((name) => all[name].value);
  const evidence = eachField<PostingEvidence>((name) => seenByReader(candidate, name, all[name].evidence));
  return {
    facts,
    evidence,
    problems: [...candidate.problems, ...unreadableFields(candidate, evidence), ...problems],
  };
}

type NormalisedFields = { readonly [Name in PostingFieldName]: NormalisedField<PostingFacts[Name]> };

/** What the reader saw and could not make out is not "not stated". */
function seenByReader(candidate: PostingCandidate, name: PostingFieldName, evidence: Evidence): Evidence {
  return evidence.state === 'not-stated' && candidate.unreadable.includes(name) ? unreadable('') : evidence;
}

function unreadableFields(candidate: PostingCandidate, evidence: PostingEvidence): Problem[] {
  return Object.entries(evidence).flatMap(([field, held]) => {
    if (held.state !== 'unreadable' || candidate.unreadable.some((name) => name === field)) return [];
    return [
      { code: 'field_unreadable', field, ...(held.detail === undefined ? {} : { detail: held.detail }) },
    ];
  });
}

function line(reading: Reading<string> | undefined, longest: number): NormalisedField<string | null> {
  const value = reading === undefined ? '' : collapseWhiteSpace(clip(reading.value, longest));
  return reading === undefined || value === ''
    ? { value: null, evidence: notStated }
    : { value, evidence: statedBy(reading) };
}

function text(reading: Reading<string> | undefined): NormalisedField<string | null> {
  const value = reading?.value.trim() ?? '';
  return reading === undefined || value === ''
    ? { value: null, evidence: notStated }
    : { value, evidence: statedBy(reading) };
}

function normalisePlaces(
  reading: Reading<readonly RawPlace[]> | undefined,
): NormalisedField<readonly Place[]> {
  const stated =
    reading?.value.filter(({ text: written }) => written.trim() !== '' && !isOnlyMode(written)) ?? [];
  const value = readPlaces(reading?.value ?? []);
  if (reading === undefined || (value.length === 0 && stated.length === 0))
    return { value, evidence: notStated };
  if (value.length === 0)
    return { value, evidence: unreadable(stated.map((place) => place.text).join('; ')) };
  return { value, evidence: statedBy(reading) };
}

function normalisePeople(
  reading: Reading<readonly RawPerson[]> | undefined,
): NormalisedField<readonly RawPerson[]> {
  const value = (reading?.value ?? [])
    .map(({ profileUrl, ...person }): RawPerson => {
      const link = profileUrl === undefined ? null : safeLink(profileUrl);
      return {
        ...person,
        name: collapseWhiteSpace(clip(person.name, 200)),
        ...(link === null ? {} : { profileUrl: link }),
      };
    })
    .filter(({ name }) => name !== '');
  return { value, evidence: reading === undefined || value.length === 0 ? notStated : statedBy(reading) };
}

function normaliseLink(reading: Reading<string> | undefined, base: string): NormalisedField<string | null> {
  const written = reading?.value.trim() ?? '';
  if (reading === undefined || written === '') return { value: null, evidence: notStated };
  const value = URL.canParse(written, base) ? safeLink(new URL(written, base).href) : null;
  return value === null ? { value, evidence: unreadable(written) } : { value, evidence: statedBy(reading) };
}

/** Where the work is, else the country of the page's address. */
function countryOf(candidate: PostingCandidate, places: readonly Place[]): string | null {
  const country = places.find((place) => place.country !== null)?.country ?? null;
  if (country !== null) return country;
  return URL.canParse(candidate.url) ? countryOfHost(new URL(candidate.url).hostname) : null;
}
