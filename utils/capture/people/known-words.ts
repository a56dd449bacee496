import type { Page } from '../page';

/** Returns whether every word of what looks like a name stands among the words that name the firm, the site or the job. */
export function isKnownName(name: string, known: ReadonlySet<string>): boolean {
  return name
    .toLowerCase()
    .split(/\s+/)
    .every((word) => known.has(word));
}

/**
 * Returns the words in lower case that name the employer, the site or the job on this page (title, first heading, site
 * name): in the ad's text they are no part of a person's name.
 */
export function knownWords({ document, url }: Page): ReadonlySet<string> {
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
  const heading = document.querySelector('h1')?.textContent ?? '';
  const host = url.hostname.replace(/[.-]/g, ' ');
  const words = [document.title, site, heading, host].join(' ').slice(0, 1000).toLowerCase();
  return new Set(words.split(/[^\p{L}\p{M}'’-]+/u).filter((word) => word.length > 1));
}
