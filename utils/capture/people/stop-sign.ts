import { pageLines } from '../dom/page-lines';
import type { Page } from '../page';

const TITLE =
  /^(?:Sign Up \||LinkedIn: Log In|LinkedIn Login|Profile Not Found|Page not found|Just a moment|Access denied|Security check|Attention Required)/i;
const PATH = /\/(?:authwall|login|signin|sign-in|uas|signup|checkpoint)(?:\/|$)/i;
const TINY = 2000;

/**
 * Returns whether a page shows no person whatever stands on it: sign-in walls, log-in and sign-up pages, a
 * guest home page, a profile that is not found, a page that only sends the browser elsewhere.
 */
export function isStopPage(page: Page): boolean {
  const { document, url } = page;
  if (TITLE.test(document.title.trim()) || PATH.test(url.pathname)) return true;
  const key = document.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '';
  if (/guest-home|authwall|login|registration|not[-_]?found|404/i.test(key)) return true;
  const visible = pageLines(page).reduce((sum, line) => sum + line.text.length, 0);
  return visible < TINY && redirects(document);
}

function redirects(document: Document): boolean {
  const words = (document.body.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (words.length >= TINY) return false;
  if (document.querySelector('meta[http-equiv="refresh" i]') !== null) return true;
  return /\b(?:window|document|self)\.location(?:\.href)?\s*=|location\.replace\(/.test(words);
}
