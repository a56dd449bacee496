import type { Page } from '@/utils/capture/page';
import { perPage } from '@/utils/capture/per-page';
import { emberProfile } from './profile-ember';
import { guestProfile } from './profile-guest';
import { hashedProfile } from './profile-hashed';
import { namedProfile } from './profile-named';
import { profileLayout } from './profile-layout';
import type { ProfileValues } from './profile-values';

const NOTHING: ProfileValues = {
  name: null,
  headline: null,
  organisation: null,
  place: null,
  profileUrl: null,
  about: null,
  urn: null,
  email: null,
  phone: null,
};

/** Returns the top card as the page's own layout has it. Other people on the page ("also viewed") are never looked at. */
export const profileCard = perPage((page: Page): ProfileValues => {
  const layout = profileLayout(page);
  if (layout === 'hashed') return { ...NOTHING, ...hashedProfile(page) };
  if (layout === 'named') return { ...NOTHING, ...namedProfile(page) };
  if (layout === 'ember') return { ...NOTHING, ...emberProfile(page) };
  return layout === 'guest' ? { ...NOTHING, ...guestProfile(page) } : NOTHING;
});
