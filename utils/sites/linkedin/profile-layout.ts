import type { Page } from '@/utils/capture/page';
import { isStopPage } from '@/utils/capture/people/stop-sign';
import { namedProfile } from './profile-named';

/** The three makes of a LinkedIn profile page; see `JobLayout`. `named`: none of them, but the page is named after somebody. */
export type ProfileLayout = 'ember' | 'hashed' | 'guest' | 'named';

const HASHED = '[componentkey^="com.linkedin.sdui.profile.card.ref"]';
const EMBER = '.pv-top-card, [data-view-name="profile-card"]';
const GUEST = 'meta[name="pageKey"][content^="public_profile"]';
/** The guest card's heading is also that of job ads, which alone have flavours. */
const GUEST_CARD = '.top-card-layout__title';
const JOB = '.topcard__flavor, .topcard__org-name-link, code#decoratedJobPostingId';

/** Returns the layout of a profile page by its own marks; null for walls, pages not found and everything else. */
export function profileLayout(page: Page): ProfileLayout | null {
  if (isStopPage(page)) return null;
  const { document, url } = page;
  if (document.querySelector(HASHED) !== null) return 'hashed';
  if (document.querySelector(EMBER) !== null) return 'ember';
  if (document.querySelector(GUEST) !== null) return 'guest';
  const card = document.querySelector(GUEST_CARD) !== null && document.querySelector(JOB) === null;
  if (!/^\/(?:in|pub)\//.test(url.pathname)) return null;
  if (card) return 'guest';
  return namedProfile(page) === null ? null : 'named';
}

const WALL_TITLE = /^(?:Sign Up \||LinkedIn: Log In|LinkedIn Login)/i;
const WALL_PATH = /^\/(?:authwall|login|uas|signup|checkpoint)\b/i;
const WALL_KEY = /auth_?wall|login|registration/i;

/** Returns whether LinkedIn asks to sign in instead of showing the page, or only sends the browser to where it asks. */
export function isWall({ document, url }: Page): boolean {
  if (!/(?:^|\.)linkedin\.com$/.test(url.hostname)) return false;
  const key = document.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '';
  if (WALL_TITLE.test(document.title.trim()) || WALL_PATH.test(url.pathname) || WALL_KEY.test(key))
    return true;
  const script = document.querySelector('head > script:not([src])')?.textContent ?? '';
  const empty = (document.body.textContent ?? '').trim() === '';
  return empty && script.length < 4000 && script.includes('/authwall');
}
