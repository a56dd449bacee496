import type { Content } from '@/utils/db/content';
import type { MarketTable } from '@/utils/db/rows';
import { mergeOwn } from '@/utils/transfer/merge-own';

type MarketContent = Pick<Content, MarketTable>;

/** Stories, pitches, comparisons, roles and terms of both sides: the same by id, the one edited later wins. */
export function mergeMarket(ours: MarketContent, theirs: MarketContent): MarketContent {
  return {
    stories: mergeOwn(ours.stories, theirs.stories, () => null),
    pitches: mergeOwn(ours.pitches, theirs.pitches, () => null),
    decisions: mergeOwn(ours.decisions, theirs.decisions, () => null),
    roles: mergeOwn(ours.roles, theirs.roles, () => null),
    marketTerms: mergeOwn(ours.marketTerms, theirs.marketTerms, () => null),
    viewedAds: mergeOwn(ours.viewedAds, theirs.viewedAds, () => null),
  };
}

/** Of the same tables the rows that pass. */
export function marketLeft(
  content: MarketContent,
  isLeft: (row: { readonly id: string; readonly updatedAt: string }) => boolean,
): MarketContent {
  return {
    stories: content.stories.filter(isLeft),
    pitches: content.pitches.filter(isLeft),
    decisions: content.decisions.filter(isLeft),
    roles: content.roles.filter(isLeft),
    marketTerms: content.marketTerms.filter(isLeft),
    viewedAds: content.viewedAds.filter(isLeft),
  };
}
