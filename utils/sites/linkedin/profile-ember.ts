import type { Page } from '@/utils/capture/page';
import type { ProfileValues } from './profile-values';
import { profileAddress } from './profile-address';
import { visibleText } from './visible-text';

const COMPANY = /^[^:]{1,60}:\s*(.+?)\.\s+\S/;

/** Returns the top card of a profile seen signed in, in the layout whose class names speak. */
export function emberProfile(page: Page): Partial<ProfileValues> {
  const { document } = page;
  const heading = document.querySelector(
    'h1.text-heading-xlarge, .pv-top-card h1, [data-view-name="profile-card"] h1',
  );
  const card = heading?.closest('.pv-top-card, [data-view-name="profile-card"], section') ?? document;
  const about = document.querySelector('#about')?.parentElement ?? null;
  return {
    name: visibleText(heading ?? null),
    headline: visibleText(card.querySelector('.text-body-medium.break-words')),
    organisation: companyOf(card),
    place: visibleText(card.querySelector('span.text-body-small.inline.t-black--light.break-words')),
    profileUrl: profileAddress(
      card.querySelector('a#top-card-text-details-contact-info, a[href*="/overlay/contact-info"]'),
      page,
    ),
    about: visibleText(
      about?.querySelector('.inline-show-more-text, [class*="show-more-text"]') ?? null,
      5000,
    ),
    ...contactOverlay(page),
  };
}

/** The button's label is the interface's words with the name between colon and full stop; its text is the name alone. */
function companyOf(card: ParentNode): string | null {
  const button = card.querySelector('button[aria-label^="Current company:"]');
  if (button === null) return visibleText(card.querySelector('.pv-text-details__right-panel-item-text'));
  return COMPANY.exec(button.getAttribute('aria-label') ?? '')?.[1]?.trim() ?? visibleText(button);
}

/** Address and number stand only in the overlay that the user has opened. */
function contactOverlay({ document }: Page): Partial<ProfileValues> {
  const overlay =
    document.querySelector(
      '.pv-contact-info, [data-view-name="profile-contact-info"], .pv-profile-section__section-info',
    ) ?? document.querySelector('[class*="pv-contact-info__"]')?.closest('[role="dialog"], .artdeco-modal');
  if (!overlay) return {};
  const email =
    overlay
      .querySelector('a[href^="mailto:"]')
      ?.getAttribute('href')
      ?.replace(/^mailto:/i, '') ?? null;
  const phone = overlay.querySelector('a[href^="tel:"], .ci-phone .t-black, .ci-phone span');
  return { email, phone: phone?.getAttribute('href')?.replace(/^tel:/i, '') ?? visibleText(phone) };
}
