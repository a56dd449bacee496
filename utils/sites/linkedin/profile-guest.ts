import type { Page } from '@/utils/capture/page';
import { firstLeaf, visibleText } from './visible-text';
import type { ProfileValues } from './profile-values';

const COMPANY =
  '[data-section="currentPositionsDetails"] a, a[data-tracking-control-name="public_profile_topcard-current-company"]';

/** Returns the top card of a profile seen signed out. Its data for search engines is read before this. */
export function guestProfile({ document, url }: Page): Partial<ProfileValues> {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const social = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const profileUrl = canonical ?? social ?? url.href;
  const card = document.querySelector('.top-card-layout');
  if (card === null) return { profileUrl };
  const company =
    card.querySelector(COMPANY) ?? card.querySelector('[data-section="currentPositionsDetails"]');
  return {
    name: visibleText(card.querySelector('.top-card-layout__title')),
    headline: visibleText(card.querySelector('.top-card-layout__headline')),
    organisation: visibleText(company),
    place: firstLeaf(card.querySelector('.profile-info-subheader, .top-card-layout__first-subline')),
    profileUrl,
    about: visibleText(document.querySelector('section.summary .core-section-container__content'), 5000),
  };
}
