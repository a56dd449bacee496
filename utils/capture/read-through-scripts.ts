import { parseReading } from './parse-reading';

const LINKEDIN = '/read-linkedin.js';
const ADS = '/read-page.js';
const PEOPLE = '/read-person.js';

/** A script of the package that reads the page it is put into and gives back what it read. */
export type ReaderScript = typeof LINKEDIN | typeof ADS | typeof PEOPLE;

/** Refusals are answers: what another reader would make of such a page is not asked. */
const REFUSALS = new Set(['too_large', 'too_deep', 'reader_failed', 'two_ads']);

/**
 * The scripts that may read a page, in the order they are asked, none heavier than it has to be: LinkedIn's adapters, the other adapters
 * with the generic reader, people on pages of any make. A page saved to a file may be any site's.
 */
function readerScripts(url: string | null): readonly ReaderScript[] {
  const address = url !== null && URL.canParse(url) ? new URL(url) : null;
  const isWeb = address === null || /^https?:$/.test(address.protocol);
  const isLinkedin = address !== null && /(?:^|\.)linkedin\.com$/.test(address.hostname);
  return isWeb && !isLinkedin ? [ADS, PEOPLE] : [LINKEDIN, ADS, PEOPLE];
}

/**
 * Has a page read by one script after the other until one knows what it is, and gives that one's answer as it crossed, not parsed
 * yet; when none knows, the generic reader's. Rejects when `inject` does.
 */
export async function readThroughScripts(
  url: string | null,
  inject: (script: ReaderScript) => Promise<unknown>,
): Promise<unknown> {
  let general: unknown = null;
  for (const script of readerScripts(url)) {
    const raw = await inject(script);
    if (!isUndecided(raw)) return raw;
    if (script === ADS) general = raw;
  }
  return general;
}

function isUndecided(raw: unknown): boolean {
  const parsed = parseReading(raw);
  return (
    parsed.ok &&
    parsed.reading.kind === 'none' &&
    !parsed.reading.problems.some(({ code }) => REFUSALS.has(code))
  );
}
