import type { Page } from '../page';

/** Words in lower case that name the job or the firm of a page, with what they name. */
export type KnownWords = ReadonlyMap<string, 'firm' | 'job'>;

/** Returns whether every word of what looks like a name stands among the words that name the firm, the site or the job. */
export function isKnownName(name: string, known: KnownWords): boolean {
  return name
    .toLowerCase()
    .split(/\s+/)
    .every((word) => known.has(word));
}

/**
 * Returns the words that name the employer, the site or the job on this page (title, first heading, site name): in the
 * ad's text they are no part of a person's name, or at most the surname of somebody who owns the firm.
 */
export function knownWords({ document, url }: Page): KnownWords {
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
  const heading = document.querySelector('h1')?.textContent ?? '';
  const host = url.hostname.replace(/[.-]/g, ' ');
  const job = wordsOf(heading);
  const all = wordsOf([document.title, site, heading, host].join(' '));
  return new Map(all.map((word) => [word, job.includes(word) ? 'job' : 'firm']));
}

function wordsOf(text: string): string[] {
  const words = text.slice(0, 1000).toLowerCase();
  return words.split(/[^\p{L}\p{M}'’-]+/u).filter((word) => word.length > 1);
}
