import { leavesEmploymentOpen, readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';

import { labelKey, labelledValues } from '../dom/labelled-values';
import type { Line } from '../dom/page-lines';
import { isDepartment } from '../lexicon/departments';
import { labelsOf } from '../lexicon/labels';
import { isFirmPath, piecesOf } from './card-pieces';
import type { Piece } from './card-pieces';
import { isAnywhere, isCardPlace, keptPlace, PLACE_MARK } from './card-place';
import { isPathPart } from './is-path-part';
import { looksLikePlace } from './looks-like-place';

const FIRM_MARK =
  /(?:^|[\s_-])(?:company|employer|organi[sz]ation|advertiser|subtitle|emp|recruiter|hiring-organization|arbeitgeber|unternehmen|firma|entreprise|empresa|azienda)[\s_-]*(?:name|title|link)?(?:$|[\s_-])|company-?name|employer-?name|(?:^|[\s_-])(?:comp|c|emp|org|firm)-?name(?:$|[\s_-])/i;
/** The firm's seat, its logo or its page. */
const OF_FIRM = /headquarters?|logo|rating|review|size|industry|top-company|badge|profile/i;
/** Marks that can mean nothing but the firm's name. */
const SURE_MARK = /(?:company|employer|comp|firm)[\s_-]*name/i;
const PAY_MARK =
  /(?:^|[\s_-])(?:salary|salaries|sal|stipend|wages?|compensation|pay|gehalt|lohn|verguetung|salaire|salario|stipendio|remuneration|wynagrodzenie)(?:$|[\s_-])/i;
const CODES =
  'USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|JPY|CNY|INR|PKR|LKR|BDT|SEK|NOK|DKK|PLN|CZK|HUF|RON|ILS|AED|SAR|ZAR|NGN|KES|TRY|BRL|MXN|KRW|THB|VND|IDR|MYR|PHP';
const PAY = new RegExp(
  String.raw`(?:[$€£¥₹]|\b(?:${CODES}|Rs\.?))\s?\d|\d[\d.,]*\s?(?:[$€£]|(?:${CODES})\b|zł|kr\b|lpa\b|lakhs?\b|lacs\b)|\d[\d.,]*k?\s?[-–]\s?\d[\d.,]*k?\s?(?:p\.?a\b|per (?:annum|year|month|hour))`,
  'i',
);
const NO_COMPANY =
  /\b(?:ago|new|apply|save|saved|promoted|posted|easily|remote|full[ -]?time|part[ -]?time|featured|urgent\w*|hiring|days?|hours?|views?|applicants?|permanent|contract|hybrid|sponsored|regular|internship|freelance|reviews?|kennziffer|reference|ref|job id|req(?:uisition)?|locations?|department|category|closing|deadline|hot|top|verified|premium|exclusive|yrs?|years?|lacs|lpa|on-?site|in-?office|full|teilzeit|vollzeit|today|yesterday|heute|gestern|read more|view details|learn more|apply now|mehr erfahren|\d+ ?%)\b|^[\d#]|>|^(?:at|by|in|for)$/i;

const allLabels: ReadonlySet<string> = new Set(Object.values(labelsOf).flatMap((labels) => [...labels]));

/** What stands beside the title of one card, in pieces. */
export const cardPieces = (lines: readonly Line[], title: string, card: Element): Piece[] =>
  piecesOf(lines, title, FIRM_MARK, card).filter(({ text }) => text.length <= 120);

interface CardSurroundings {
  /** Where the cards of the list name their place. */
  readonly townAt: string | null;
  readonly url: string;
  /** The firm whose picture the card shows. */
  readonly pictured: string | undefined;
}

/** What the only picture of a card is called, where that can be a firm's name. */
export function picturedFirm(card: Element, title: string): string | undefined {
  const names = Array.from(card.querySelectorAll('img[alt]'), (image) =>
    (image.getAttribute('alt') ?? '')
      .replace(/^logo(?: (?:of|von|de))?\s*[:-]?\s+|['’]?s?\s*[-–]?\s*(?:company )?logo$/i, '')
      .trim(),
  ).filter((name) => name !== '');
  const [only, ...more] = names;
  return only !== undefined && more.length === 0 && only !== title && isPlainFirm(only) ? only : undefined;
}

/**
 * Company, place and pay that the pieces and lines of one card state beside its title; only what is marked, plainly written so,
 * or stands where the other cards of the list have their place (`townAt`).
 */
export function cardFacts(
  pieces: readonly Piece[],
  lines: readonly Line[],
  { townAt, url, pictured }: CardSurroundings,
): { company?: string; place?: string; pay?: string } {
  const pay = payOf(pieces);
  const isPay = (text: string): boolean => pay !== undefined && text.endsWith(pay);
  const firms = pieces.filter((piece) => !isPay(piece.text) && isMarkedFirm(piece));
  const marked = firms.find(({ text }) => !NO_COMPANY.test(text)) ?? firms[0];
  const others = pieces.filter(({ text }) => !isPay(text) && text !== marked?.text);
  const { pathname } = new URL(url);
  const town =
    others.find(({ slot }) => slot !== '' && slot === townAt) ??
    // Beside a firm that is marked, what the job's own address names is its town.
    others.find(({ text }) => marked !== undefined && /^\p{Lu}/u.test(text) && isPathPart(text, pathname));
  const place =
    town?.text ??
    placeOf(
      others,
      labelledValues(lines, labelsOf.places).map(({ value }) => value),
    );
  const company = marked ?? plainFirm(pieces.filter(({ text }) => !isPay(text) && text !== place));
  // "ACME - Storuman", marked as the firm's name: where nothing else says where, the end does.
  const [whole = '', owner, seat] =
    place === undefined && marked !== undefined ? (FIRM_AND_TOWN.exec(marked.text) ?? []) : [];
  const firm = (whole === '' ? company?.text : owner) ?? pictured;
  return {
    ...(pay !== undefined && { pay }),
    ...(firm !== undefined && { company: withoutRating(firm) }),
    ...((place ?? seat) !== undefined && { place: keptPlace(place ?? seat ?? '') }),
  };
}

const FIRM_AND_TOWN = /^(.{2,80}\S) [-–] (\p{Lu}[\p{L} .'’-]{1,30})$/u;

const payOf = (pieces: readonly Piece[]): string | undefined =>
  (
    pieces.find(({ text }) => text.length <= 80 && PAY.test(text)) ??
    pieces.find(({ text, marks }) => text.length <= 80 && PAY_MARK.test(marks) && /\d{2}/.test(text))
  )?.text.replace(PAY_LABEL, '');

/** "Salary: £28,000" */
const PAY_LABEL = /^[^:\d]{1,30}:\s*/;

function placeOf(pieces: readonly Piece[], labelled: readonly string[]): string | undefined {
  const isMarked = ({ marks, text }: Piece): boolean => PLACE_MARK.test(marks) && /\p{L}/u.test(text);
  const written = pieces.filter(({ text }) => isCardPlace(text));
  const named = labelled
    .map((text) => text.replace(/\.\s+\p{Lu}[^:.]{1,25}: .*$/u, ''))
    .find((text) => text.length <= 100 && !NO_PLACE.test(text));
  return (
    written.find((piece) => isMarked(piece))?.text ??
    named ??
    (
      written[0] ??
      pieces.find((piece) => isMarked(piece) && !NO_PLACE.test(piece.text)) ??
      pieces.find(({ text }) => isAnywhere(text))
    )?.text
  );
}

/** "5 Locations" counts places and names none. */
const NO_PLACE =
  /^(?:\d+|several|multiple|various|mehrere|plusieurs) (?:locations?|places?|standorte|lieux)$/i;

/** The page calls it the firm's name, or links it to the firm's page. */
const isMarkedFirm = ({ text, marks, href }: Piece): boolean =>
  text.length <= 100 &&
  (SURE_MARK.test(marks) ||
    (FIRM_MARK.test(marks) && !OF_FIRM.test(marks) && !PLACE_MARK.test(marks)) ||
    (isFirmPath(href) && text.length <= 60 && !VIEW.test(text))) &&
  (SURE_MARK.test(marks) || isFirmPath(href) || !looksLikePlace(text.replace(/\s*\([^)]*\)$/, '')));

const VIEW = /^(?:view|see|show|all|more|visit|follow|about)\b/i;

/** Nothing marks it: the first thing behind the title, else the last before it, where it can be a firm's name. */
function plainFirm(pieces: readonly Piece[]): Piece | undefined {
  const other = pieces.filter(
    ({ text }) =>
      !isAge(text) &&
      !leavesEmploymentOpen([text]) &&
      !(text.split(' ').length <= 2 && readEmployment([text]) !== null) &&
      !/^\d+(?: [–-] \d+)? ?%$/.test(text),
  );
  const first = other.find(({ behind }) => behind);
  const last = other.findLast(({ behind }) => !behind);
  // Past a fact of the contract a sentence may stand as well as a name; names have few small words.
  const before = pieces.find(({ behind }) => behind);
  const isPast = first !== before;
  // What shares its line is another fact: "Permanent, full-time · Marburg".
  if (isPast && first !== undefined && first.slot === before?.slot) return undefined;
  return [first, last].find(
    (piece) => piece !== undefined && isPlainFirm(piece.text) && (!isPast || smallWords(piece.text) <= 1),
  );
}

/** How long an ad has stood there, in words: "Aujourd'hui", "vor 3 Tagen", "hace 2 h". */
const isAge = (text: string): boolean => text.length <= 40 && AGE.test(text);
const AGE =
  /^(?:aujourd['’]hui|hier|avant-hier|il y a|publiée?|heute|gestern|vorgestern|vor \d|seit \d|hoy|ayer|hace \d|publicad[ao]|vandaag|gisteren|\d+ \p{L}+ geleden|i ?dag|i ?går|for \d+ \p{L}+ siden|\d+ \p{L}+ (?:siden|sedan|temu|fa)|oggi|ieri|hoje|ontem|há \d|dzisiaj|wczoraj|tänään|eilen)(?![\p{L}])/iu;

const isPlainFirm = (text: string): boolean =>
  text.length <= 60 &&
  /^[\p{Lu}\d]/u.test(text) &&
  !/:(?:\s|$)|\d[./]\d/.test(text) &&
  !NO_COMPANY.test(text) &&
  !isDepartment(text) &&
  !allLabels.has(labelKey(text)) &&
  !looksLikePlace(text) &&
  readEmployment([text]) === null &&
  readMode(text) === null &&
  smallWords(text) <= 3;

/** A sentence has more small words than a name. */
const smallWords = (text: string): number => text.split(' ').filter((word) => /^\p{Ll}/u.test(word)).length;

/** A mark of stars and a number of reviews often follow the name: "ACME3.6 512 Reviews". */
const withoutRating = (name: string): string =>
  name.replace(/\s*\d\.\d\s*(?:★|\d[\d,.k]*\s*reviews?)?.*$/i, '') || name;
