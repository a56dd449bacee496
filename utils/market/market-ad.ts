import type { ViewedAd } from '@/utils/market/viewed-ad';
import { viewedIdOf } from '@/utils/market/viewed-ad';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Employment, Pay, Place, Posting } from '@/utils/posting/posting';

/** An ad as far as the market is concerned, saved or only looked at. */
export interface MarketAd {
  readonly id: string;
  /** Only saved ads can be opened. */
  readonly isSaved: boolean;
  /** ISO instant at which it was saved or first looked at. */
  readonly metAt: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly places: readonly Place[];
  readonly employment: Employment | null;
  readonly pay: Pay | null;
  /** The skills it asks for, each once; lines that name nothing known and what is only mentioned are left out. */
  readonly asks: readonly { readonly conceptId: string; readonly label: string }[];
}

/** The known skills among requirements, each once, whether a must or nice to have. */
export function skillsOf(requirements: Posting['requirements']): MarketAd['asks'] {
  const asked = new Map(
    requirements.flatMap(({ conceptId, label, class: kind }) =>
      conceptId === null || kind === 'mentioned' ? [] : [[conceptId, label] as const],
    ),
  );
  return [...asked].map(([conceptId, label]) => ({ conceptId, label }));
}

/** A saved ad, as the user corrected it. */
export function adOfPosting(posting: Posting): MarketAd {
  const { title, company, places, employment, pay } = currentFacts(posting);
  const { id, savedAt: metAt, requirements } = posting;
  return { id, isSaved: true, metAt, title, company, places, employment, pay, asks: skillsOf(requirements) };
}

/** Saved ads out of the bin, and looked-at ones that are not among any that were ever saved. */
export function marketAds(postings: readonly Posting[], viewed: readonly ViewedAd[]): readonly MarketAd[] {
  const saved = new Set(postings.map(({ key }) => viewedIdOf(key)));
  return [
    ...postings.filter(({ deletedAt }) => deletedAt === null).map(adOfPosting),
    ...viewed
      .filter(({ id }) => !saved.has(id))
      .map(({ firstSeenAt: metAt, updatedAt: _last, ...ad }): MarketAd => ({ ...ad, isSaved: false, metAt })),
  ];
}
