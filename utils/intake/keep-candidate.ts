import type { PersonCandidate, PostingCandidate } from '@/utils/capture/page-reading';
import { parseReading } from '@/utils/capture/parse-reading';
import type { NorthingDb } from '@/utils/db/northing-db';
import { keepPerson } from '@/utils/db/people';
import { keepPosting } from '@/utils/db/postings';
import type { ActWorld } from '@/utils/db/run-act';
import type { CandidateOutcome } from '@/utils/intake/candidate-outcome';
import { candidateOutcome } from '@/utils/intake/candidate-outcome';
import { normalisePerson, personFromRaw } from '@/utils/person/normalise-person';
import { adTextOf } from '@/utils/posting/ad-text-of';
import { normalisePosting } from '@/utils/posting/normalise-posting';
import { postingKey } from '@/utils/posting/posting-key';
import type { AdText, ReadRequirements } from '@/utils/skills/read-requirements';

export interface IntakeWorld extends ActWorld {
  readonly db: NorthingDb;
  readonly readRequirements: (ad: AdText) => ReadRequirements | Promise<ReadRequirements>;
}

/**
 * Keeps what a page offers, the same way for every entry: parse, normalise, find its key, read its requirements, then
 * one transaction that merges and writes. Anything that is neither an ad nor a person is refused as `nothing-here`; an ad
 * without title and a person without name as `incomplete`.
 */
export async function keepCandidate(input: unknown, world: IntakeWorld): Promise<CandidateOutcome> {
  const parsed = parseReading(input);
  if (!parsed.ok) return { ok: false, reason: 'invalid', detail: parsed.problem };
  const { reading } = parsed;
  if (reading.kind === 'posting') return keepAd(reading, world);
  if (reading.kind === 'person') return keepProfile(reading, world);
  return { ok: false, reason: 'nothing-here', detail: reading.kind };
}

/** Keeps an ad. `isLight`: it was read off a card of a results page. */
export async function keepAd(
  candidate: PostingCandidate,
  world: IntakeWorld,
  { isLight = false }: { readonly isLight?: boolean } = {},
): Promise<CandidateOutcome> {
  const { site, url } = candidate;
  const { now } = world;
  const { facts, evidence } = normalisePosting(candidate, now);
  const { title, externalId, people } = facts;
  if (title === null) return { ok: false, reason: 'incomplete', detail: 'title' };
  const { requirements, vocabulary } = await world.readRequirements(adTextOf(facts));
  const key = postingKey({ site, url, externalId });
  const personKeys = people.map((raw) => personFromRaw(raw, { site, url, now, adKey: key }).keys);
  const at = now.toISOString();
  const draft = { key, site, url, facts, evidence, requirements, vocabulary, personKeys, isLight, at };
  return candidateOutcome('posting', await keepPosting(world.db, draft, world));
}

async function keepProfile(candidate: PersonCandidate, world: IntakeWorld): Promise<CandidateOutcome> {
  const { site, url } = candidate;
  const { facts, evidence, keys } = normalisePerson(candidate, world.now);
  if (facts.name === null) return { ok: false, reason: 'incomplete', detail: 'name' };
  const seen = { site, url, facts, evidence, keys };
  return candidateOutcome('person', await keepPerson(world.db, seen, world));
}
