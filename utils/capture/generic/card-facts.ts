import { readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';

import { marksOf } from '../dom/marks-of';
import { labelKey } from '../dom/labelled-values';
import type { Line } from '../dom/page-lines';
import { labelsOf } from '../lexicon/labels';
import { looksLikePlace } from './looks-like-place';

const COMPANY_MARK =
  /(?:^|[\s_-])(?:company|employer|organi[sz]ation|advertiser|subtitle|emp|recruiter|hiring-organization)[\s_-]*(?:name|title|link)?(?:$|[\s_-])|company-?name|employer-?name/i;
const PLACE_MARK =
  /(?:^|[\s_-])(?:job-?)?(?:locations?|place|city|loc|standort|ort|lieu|address-?locality)(?:$|[\s_-])/i;
const PAY =
  /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|PLN|SEK|NOK|DKK|Rs\.?))\s?\d|\d[\d.,]*\s?(?:[$€£]|USD|EUR|GBP|CHF|CAD|AUD|INR|PLN|zł|kr|lpa|lakh|lacs)/i;
const NO_COMPANY =
  /\b(?:ago|new|apply|save|saved|promoted|posted|easily|remote|full[ -]?time|part[ -]?time|featured|urgent\w*|hiring|days?|hours?|views?|applicants?|permanent|contract|hybrid|sponsored|regular|internship|freelance|reviews?|kennziffer|reference|ref|job id|req(?:uisition)?|locations?|department|category|closing|deadline|hot|top|verified|premium|exclusive|yrs?|years?|lacs|lpa|on-?site|in-?office|full|teilzeit|vollzeit|\d+ ?%)\b|^[\d#]|>|^(?:at|by|in|for)$/i;
/** Words behind a place that are none of it. */
const AFTER_PLACE =
  /\s+(?:\d+|an?|one|few) (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|\s*\(\+\s?\d[^)]*\)$|\s*\+\s?\d+(?: more)?$/i;

const allLabels: ReadonlySet<string> = new Set(Object.values(labelsOf).flatMap((labels) => [...labels]));

/** A short text of a card that its line holds on its own, with what the page calls the elements around it. */
interface Piece {
  readonly text: string;
  readonly marks: string;
}

/** Company, place and pay that the lines of one card state beside its title; only what is marked or plainly written so. */
export function cardFacts(
  lines: readonly Line[],
  title: string,
): { company?: string; place?: string; pay?: string } {
  const facts: { company?: string; place?: string; pay?: string } = {};
  const pieces = piecesOf(lines, title);
  const marked = (mark: RegExp): string | undefined =>
    pieces.find(({ text, marks }) => mark.test(marks) && text.length <= 80)?.text;
  const pay = pieces.find(({ text }) => text.length <= 80 && PAY.test(text))?.text;
  if (pay !== undefined) facts.pay = pay;
  const company = marked(COMPANY_MARK);
  if (company !== undefined && company !== pay && !looksLikePlace(company))
    facts.company = withoutRating(company);
  const place = pieces.find(({ text }) => text !== company && isPlace(text))?.text ?? marked(PLACE_MARK);
  if (place !== undefined && place !== company && place !== pay) facts.place = place.replace(AFTER_PLACE, '');
  if (facts.company !== undefined) return facts;
  const plain = pieces.filter(({ text }) => text !== facts.place && text !== facts.pay);
  const [second] = plain;
  if (
    second &&
    pieces.length > 1 &&
    second.text.length <= 60 &&
    !NO_COMPANY.test(second.text) &&
    !allLabels.has(labelKey(second.text)) &&
    !looksLikePlace(second.text) &&
    readEmployment([second.text]) === null &&
    readMode(second.text) === null &&
    /^[\p{Lu}\d]/u.test(second.text)
  )
    facts.company = second.text;
  return facts;
}

const isPlace = (text: string): boolean =>
  text.length <= 80 &&
  looksLikePlace(
    text
      .replace(AFTER_PLACE, '')
      .replace(/\(?\b(?:remote|hybrid|on-?site)\b\)?/gi, '')
      .trim(),
  );

/** A mark of stars and a number of reviews often follow the name: "ACME3.6 512 Reviews". */
const withoutRating = (name: string): string =>
  name.replace(/\s*\d\.\d\s*(?:★|\d[\d,.k]*\s*reviews?)?.*$/i, '') || name;

/** What stands beside the title, cut where elements or signs part it; the title itself and what is pressed are left out. */
function piecesOf(lines: readonly Line[], title: string): Piece[] {
  const found = new Map<string, Piece>();
  const add = (text: string, element: Element, block: Element): void => {
    const bare = text.replace(/^[\s,:;–-]+|[\s,:;–-]+$/g, '');
    if (bare.length < 2 || bare === title || title.includes(bare) || bare.includes(title)) return;
    if (!found.has(bare)) found.set(bare, { text: bare, marks: around(element, block) });
  };
  for (const { action, text: whole, parts, block } of lines) {
    if (action || whole.length > 400) continue;
    const isOnePlace =
      parts.length > 1 &&
      whole.length <= 80 &&
      parts.every(({ text }) => !/\p{L}/u.test(text) || isPlace(text.replace(/^[\s,]+|[\s,]+$/g, '')));
    if (isOnePlace) add(whole, block, block);
    else for (const { text, element } of parts) for (const piece of cut(text)) add(piece, element, block);
  }
  return [...found.values()];
}

/** "ACME - Oslo" is two facts, "Canada - Ontario - Toronto" is one. */
function cut(text: string): string[] {
  return text.split(/\s*[·•|—]\s*/).flatMap((piece) => {
    const inner = piece.split(/\s+[-–]\s+(?=\p{Lu})/u);
    return inner.filter((one) => isPlace(one)).length > inner.length / 2 ? [piece] : inner;
  });
}

/** Marks of the element, and of those around it as long as they hold this one text. */
function around(element: Element, block: Element): string {
  const own = (element.textContent ?? '').trim();
  let marks = marksOf(element);
  for (
    let at = element.parentElement, up = 0;
    at !== null && up < 2 && block.parentElement !== at;
    at = at.parentElement, up += 1
  ) {
    if ((at.textContent ?? '').trim() !== own) break;
    marks += ` ${marksOf(at)}`;
  }
  return marks;
}
