import type { Evidence } from '@/utils/capture/evidence';
import type { ListCard, ListReading, PostingCandidate, PostingFields } from '@/utils/capture/page-reading';
import type { CandidateOutcome } from '@/utils/intake/candidate-outcome';
import type { IntakeWorld } from '@/utils/intake/keep-candidate';
import { keepAd } from '@/utils/intake/keep-candidate';
import { canonicalUrl } from '@/utils/url/canonical-url';

/** Kept short, as a card may be wrong where the ad's own page is not: its page replaces every value. */
const FROM_CARD = { source: 'markup', trust: 'low', detail: 'results page' } as const satisfies Partial<
  Extract<Evidence, { state: 'stated' }>
>;

/**
 * Keeps one job of a results page as a light posting: what its card says, and the address under which its own page will
 * fill it. A card that leads nowhere is refused as `incomplete`.
 */
export async function keepCard(
  card: ListCard,
  { site }: Pick<ListReading, 'site'>,
  world: IntakeWorld,
): Promise<CandidateOutcome> {
  if (canonicalUrl(card.url) === null || card.title.trim() === '')
    return { ok: false, reason: 'incomplete', detail: 'address' };
  return keepAd(candidateOf(card, site), world, { isLight: true });
}

function candidateOf({ title, url, company, place, pay }: ListCard, site: string): PostingCandidate {
  const fields: Partial<PostingFields> = {
    title: { ...FROM_CARD, value: title },
    ...(company !== undefined && { company: { ...FROM_CARD, value: company } }),
    ...(place !== undefined && { places: { ...FROM_CARD, value: [{ text: place }] } }),
    ...(pay !== undefined && { pay: { ...FROM_CARD, value: { text: pay } } }),
  };
  return { kind: 'posting', site, url, fields, unreadable: [], problems: [] };
}
