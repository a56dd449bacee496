import type { NorthingDb } from '@/utils/db/northing-db';
import { keepPerson } from '@/utils/db/people';
import { posting } from '@/utils/db/postings';
import type { ActWorld } from '@/utils/db/run-act';
import type { CandidateOutcome } from '@/utils/intake/candidate-outcome';
import { candidateOutcome } from '@/utils/intake/candidate-outcome';
import { personFromRaw } from '@/utils/person/normalise-person';
import { currentFacts } from '@/utils/posting/current-facts';

/**
 * Keeps the person who stands at `index` among the people of a saved ad, and links them to it, in one act. Somebody
 * known only by name is tied to this ad, so that a second click is the same record.
 */
export async function keepPosterOf(
  db: NorthingDb,
  postingId: string,
  index: number,
  world: ActWorld,
): Promise<CandidateOutcome> {
  const ad = await posting(db, postingId);
  const raw = ad === undefined ? undefined : currentFacts(ad).people[index];
  if (ad === undefined || raw === undefined)
    return { ok: false, reason: 'invalid', detail: 'no such person' };
  const { site, url, key } = ad;
  const { company, agency, description: text } = currentFacts(ad);
  const named = { company, agency, text };
  const { facts, evidence, keys } = personFromRaw(raw, { site, url, now: world.now, adKey: key, ad: named });
  if (facts.name === null) return { ok: false, reason: 'incomplete', detail: 'name' };
  const outcome = await keepPerson(db, { site, url, facts, evidence, keys }, world, postingId);
  return candidateOutcome('person', outcome);
}
