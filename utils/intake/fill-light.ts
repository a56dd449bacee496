import type { PostingCandidate } from '@/utils/capture/page-reading';
import { postingsAt, recordByKey } from '@/utils/db/postings';
import { addressKeys } from '@/utils/identity/address-keys';
import { sharedWords } from '@/utils/identity/shared-words';
import type { CandidateOutcome } from '@/utils/intake/candidate-outcome';
import type { IntakeWorld } from '@/utils/intake/keep-candidate';
import { keepAd } from '@/utils/intake/keep-candidate';
import { postingKey } from '@/utils/posting/posting-key';

/**
 * Fills the light posting of an ad whose own page is open now; `null` when there is none to fill. A page whose title has
 * no word in common with the card's is another ad: boards reuse addresses and redirect closed ones.
 */
export async function fillLight(
  candidate: PostingCandidate,
  world: IntakeWorld,
): Promise<CandidateOutcome | null> {
  const { site, url, fields } = candidate;
  const title = fields.title;
  if (title === undefined || title.trust === 'doubtful') return null;
  const key = postingKey({ site, url, externalId: fields.externalId?.value ?? null });
  const byKey = await recordByKey(world.db, key);
  const met = byKey === undefined ? await postingsAt(world.db, addressKeys(url)) : [byKey];
  const light = met.find(({ isLight, deletedAt }) => isLight && deletedAt === null);
  if (light === undefined || sharedWords(light.facts.title ?? '', title.value) === 0) return null;
  return keepAd(candidate, world);
}
