import { looksLikePlace } from '@/utils/capture/generic/looks-like-place';
import { readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';

/** What the first line of an ad in the thread says, by the thread's own custom: `Company | Role | Place | Mode | Pay`. */
export interface FirstLine {
  readonly company: string | null;
  readonly title: string | null;
  readonly places: readonly string[];
  readonly mode: string | null;
  readonly employment: readonly string[];
  readonly pay: string | null;
}

const ROLE =
  /\b(?:engineers?|developers?|dev|designers?|managers?|scientists?|lead|analysts?|architects?|founders?|founding|cto|head|director|product|devops|sre|researchers?|writers?|marketers?|marketing|sales|support|interns?|full[ -]?stack|front[ -]?end|back[ -]?end|programmers?|administrators?|technicians?|specialists?|consultants?|vp|staff|senior|principal|junior|roles?|positions?|openings)\b/i;
const MONEY = /[$€£¥₹]\s?\d|\d\s?k\b|\b(?:USD|EUR|GBP|CHF|CAD|AUD)\b/i;
const LINK = /https?:|www\.|\b[\w-]+\.(?:com|io|org|net|ai|dev|co)\b/i;
const NO_ROLE = /^(?:visa|no visa|equity|yc|seed|series|full[ -]?time|part[ -]?time|contract)\b/i;

const NOTHING: FirstLine = { company: null, title: null, places: [], mode: null, employment: [], pay: null };

/** The name without the address or the year of a batch that stands in brackets behind it; an address alone is none. */
function nameOf(piece: string): string | null {
  const name = piece
    .replace(/\s*[([](?:[^)\]]*(?:https?:|www\.|YC\b|\.com|\.io|\.ai|\.org|\.co)[^)\]]*)[)\]]/gi, '')
    .replace(/\s*[-–:]?\s*https?:\S+/g, '')
    .trim();
  return name === '' || name.length > 80 || looksLikePlace(name) ? null : name;
}

/** The facts of a first line, each piece for the first thing it can be. A line without dividers states none. */
export function firstLine(text: string): FirstLine {
  const pieces = text
    .slice(0, 600)
    .split(/\s*(?:\||•|\s[–—]\s)\s*/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.length < 2) return NOTHING;
  const [company = '', ...rest] = pieces;
  const isMode = (piece: string): boolean => piece.length <= 60 && readMode(piece) !== null;
  const isKind = (piece: string): boolean => piece.length <= 40 && readEmployment([piece]) !== null;
  const withoutMode = (piece: string): string =>
    piece
      .replace(
        /\(?\b(?:fully |100% )?(?:remote(?: ok| friendly| possible)?|hybrid|on-?site|in[ -]office)\b\)?/gi,
        ' ',
      )
      .replace(/^[\s,/&+(-]+|[)\s,/&+(-]+$/g, '')
      .replace(/\s+/g, ' ');
  const title = rest.find(
    (piece) =>
      ROLE.test(piece) &&
      piece.length <= 160 &&
      !MONEY.test(piece) &&
      !LINK.test(piece) &&
      !NO_ROLE.test(piece) &&
      !looksLikePlace(piece),
  );
  const places = rest
    .filter((piece) => piece !== title && !MONEY.test(piece))
    .map((piece) => withoutMode(piece))
    .filter((piece) => piece !== '' && !isKind(piece) && looksLikePlace(piece));
  const mode = rest.find((piece) => piece !== title && isMode(piece)) ?? null;
  // Talk has dividers too: an ad names at least one of these.
  if (title === undefined && places.length === 0 && mode === null) return NOTHING;
  return {
    company: nameOf(company),
    title: title ?? null,
    places,
    mode,
    employment: rest.filter((piece) => piece !== title && isKind(piece)),
    pay: rest.find((piece) => piece.length <= 80 && /\d/.test(piece) && MONEY.test(piece)) ?? null,
  };
}
