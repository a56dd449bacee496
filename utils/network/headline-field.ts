/** What a headline says of the trade itself, and not of the field. */
const TRADE =
  /\b(?:senior|junior|lead|principal|head of|director of|talent (?:acquisition|partner|specialist)|recruit(?:er|ing|ment|ers)|recruteu(?:r|se)|personalberater(?:in)?|headhunter|consultant|partner|specialist|manager|at|bei|chez|bij|hiring|we(?:'|’)?re|i(?:'|’)?m)\b/giu;

/** Shorter than this is a sign or a leftover. */
const LEAST = 3;

/**
 * The field of work a recruiter's headline names ("Senior data recruiter at Quay": data): the first part that
 * is left when trade, firm and signs are gone; empty when nothing telling is.
 */
export function headlineField(headline: string, organisation: string): string {
  const bare = organisation === '' ? headline : headline.replaceAll(organisation, ' ');
  const parts = bare
    .slice(0, 200)
    .replace(TRADE, ' ')
    .split(/[|·•–—]/)
    .map((part) =>
      part
        .replace(/^[\s,;:.@/&+!-]+|[\s,;:.@/&+!-]+$/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  return parts.find((part) => part.length >= LEAST) ?? '';
}
