import { leavesEmploymentOpen, readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';

import { isFieldLine } from '../dom/is-field-line';
import { marksOf } from '../dom/marks-of';
import type { Line } from '../dom/page-lines';
import { pageLines } from '../dom/page-lines';
import type { Page } from '../page';
import { perPage } from '../per-page';
import { findBody } from './find-body';
import { findTitle } from './find-title';
import { looksLikePlace } from './looks-like-place';

/** Facts that stand as short lines around an ad's title, told by what they say or how they are marked. */
export interface HeaderFacts {
  readonly places: readonly string[];
  readonly mode: string | null;
  readonly employment: readonly string[];
  readonly pay: string | null;
  readonly company: string | null;
  readonly posted: string | null;
}

const PLACE_MARK =
  /(?:^|[\s_-])(?:job-?)?(?:locations?|place|city|area|region|standort|ort|lieu|address-?locality|workplace|posting-?location)(?:$|[\s_-])|joblocation|locationname/i;
const COMPANY_MARK =
  /(?:^|\s)(?:[\w-]{0,40}(?:job|posting|hiring|card|header|info|vacancy)[\w-]{0,40}[-_])?(?:company|employer|organi[sz]ation|advertiser|agency|brand|client)(?:[-_]{0,2}(?:name|title|link))?(?=$|\s)|(?:company|employer|org|organi[sz]ation|advertiser)[-_]?name/i;
const TYPE_MARK =
  /(?:^|[\s_-])(?:job-?type|employment-?type|commitment|contract-?type|work-?type|type|jobtype)(?:$|[\s_-])/i;
const PAY_MARK =
  /(?:^|[\s_-])(?:salary|pay|compensation|wage|remuneration)(?:[\s_-]*(?:range|info|text))?(?:$|[\s_-])|salaryrange|jobsalary/i;
/** What a site thinks that others pay is not what this ad pays. */
const ESTIMATE =
  /(?:geschätzt|estimated by|glassdoor est|\best\.\)|\(est|employer est|estimé(?:e)? par|estimado por|geschat door|market (?:rate|average)|average (?:salary|pay)|prognose|benchmark)/iu;
const SPLIT = /\s*[·•|]\s*|\s+\/\s+/;
const BEFORE = 7;
const AFTER = 16;

/** Reads the lines shortly before the title and between it and the ad's text. */
export const headerFacts = perPage((page: Page): HeaderFacts => {
  const places: string[] = [];
  const employment: string[] = [];
  let mode: string | null = null;
  let pay: string | null = null;
  let company: string | null = null;
  let posted: string | null = null;
  for (const line of headerLines(page)) {
    const marks = lineMarks(line);
    company ??= markedCompany(line, marks);
    if (ESTIMATE.test(line.text)) continue;
    if (PAY_MARK.test(marks) && /\d/.test(line.text))
      pay ??= line.parts.find(({ text }) => line.parts.length > 2 && isPay(text))?.text.trim() ?? line.text;
    if (/^(?:posted|published|veröffentlicht|publié|publicad|geplaatst|opslået|publicerad)/i.test(line.text))
      posted ??= shownDay(line) ?? (line.parts.length > 1 ? withoutPressed(line) : line.text);
    posted ??= shownDay(line);
    if (line.text.length > 140) continue;
    pay ??=
      line.parts.length > 2
        ? paidPiece(piecesOf(line))
        : (piecesOf(line).find((piece) => piece.length <= 80 && isPay(piece)) ?? null);
    for (const piece of piecesOf(line)) {
      const isMode = readMode(piece) !== null && piece.length <= 60;
      if (isMode && (mode === null || withoutMode(mode) !== ''))
        mode = withoutMode(piece) === '' ? piece : (mode ?? piece);
      const isEmployment =
        piece.length <= 60 &&
        readEmployment([piece]) !== null &&
        (piece.split(' ').length <= (line.linked === 0 ? 6 : 4) || TYPE_MARK.test(marks));
      if (isEmployment) employment.push(piece);
      const bare = isMode ? withoutMode(piece) : piece;
      const isMarkedPlace = PLACE_MARK.test(line.parts.length > 1 ? partMarks(line, piece, marks) : marks);
      if (!isEmployment && (looksLikePlace(bare) || (isMarkedPlace && isPlaceText(bare)))) places.push(bare);
      else if (
        isMode &&
        bare !== piece &&
        isPlaceText(bare) &&
        /^\p{Lu}/u.test(bare) &&
        readEmployment([bare]) === null
      )
        places.push(bare);
    }
  }
  if (places.length === 0) places.push(...besideContract(page));
  return {
    places: withoutParts([...new Set(places)]).slice(0, 10),
    mode,
    employment: [...new Set(employment)].slice(0, 4),
    pay,
    company,
    posted,
  };
});

/** Where a line names a whole place, its linked parts ("Amersfoort", "Utrecht") are no places of their own. */
const withoutParts = (places: readonly string[]): string[] =>
  places.filter((place) => {
    const bare = place.replace(/^[\s(]+|[\s)]+$/g, '');
    return !places.some((other) => other.length > place.length && other.split(/\s*[,()]\s*/).includes(bare));
  });

/** "Permanent, full-time · Marburg": of two facts in one line one is the contract, and the other, a bare name, the place. */
function besideContract(page: Page): string[] {
  for (const line of headerLines(page)) {
    const pieces = line.text.length <= 100 ? line.text.split(/\s+[·•|]\s+/) : [];
    const [one = '', other = ''] = pieces;
    if (pieces.length !== 2) continue;
    const isContract = (text: string): boolean =>
      readEmployment([text]) !== null || leavesEmploymentOpen([text]);
    const place = isContract(one) ? other : isContract(other) ? one : '';
    if (/^\p{Lu}[\p{L}.'’-]+(?:[ ,]+[\p{L}().'’-]+){0,3}$/u.test(place) && !isContract(place)) return [place];
  }
  return [];
}

/** The short lines around the title, the nearest after it first; cut where the ad's text begins. */
export const headerLines = perPage((page: Page): readonly Line[] => {
  const lines = pageLines(page);
  const title = findTitle(page);
  const bodyAt = findBody(page)?.lines[0]?.at ?? Infinity;
  const at = title?.line?.at ?? -1;
  const to = Math.min(at + AFTER, bodyAt > at ? bodyAt : Infinity, lines.length);
  const isFact = (line: Line): boolean =>
    !isFieldLine(line) &&
    line.zone !== 'nav' &&
    line.zone !== 'footer' &&
    line.zone !== 'dialog' &&
    line.zone !== 'related' &&
    (line.zone !== 'form' || at >= 0) &&
    line.text.length <= 200;
  const after = lines.slice(at + 1, to).filter(isFact);
  const before =
    at < 0
      ? []
      : lines
          .slice(Math.max(0, at - BEFORE), at)
          .filter((line) => isFact(line) && line.zone === 'main')
          .toReversed();
  return [...after, ...before];
});

/** A line may hold company and place side by side: the part that is marked counts alone. */
function markedCompany(line: Line, marks: string): string | null {
  for (const { text, element } of line.parts.length > 1 ? line.parts : []) {
    for (let at: Element | null = element; at !== null && at !== line.block; at = at.parentElement) {
      if (COMPANY_MARK.test(marksOf(at))) return text.trim();
    }
  }
  return COMPANY_MARK.test(marks) ? line.text : null;
}

/** The day in a `time` element beside the title: there it is when the ad was posted, unless it is called something else. */
function shownDay({ block }: Line): string | null {
  const time = block.localName === 'time' ? block : block.querySelector('time[datetime]');
  const day = time?.getAttribute('datetime') ?? '';
  return (time?.textContent ?? '').trim() !== '' &&
    /^\d{4}-\d{2}-\d{2}/.test(day) &&
    !/clos|expir|deadline|until|through|end|frist/i.test(marksOf(block))
    ? day
    : null;
}

/** The line without what is pressed in it: "Posted 5 days agoApply". */
const withoutPressed = ({ parts }: Line): string =>
  parts
    .filter(({ element }) => element.closest('a[href], button') === null)
    .map(({ text }) => text)
    .join('')
    .trim();

/** What the page calls the part that a piece of a line comes from; the line's own marks where it is none. */
function partMarks(line: Line, piece: string, marks: string): string {
  const part = line.parts.find(({ text }) => text.includes(piece));
  return part === undefined || part.element === line.block ? marks : marksOf(part.element);
}

/** What the page calls the line's element and the two around it. */
function lineMarks(line: Line): string {
  const marks: string[] = [];
  let at: Element | null = line.parts[0]?.element ?? line.block;
  for (let up = 0; up < 3 && at !== null; up += 1) {
    marks.push(marksOf(at));
    if (at === line.block) break;
    at = at.parentElement;
  }
  return marks.join(' ');
}

function piecesOf(line: Line): string[] {
  const parts =
    line.parts.length > 1 && line.parts.length <= 8 ? line.parts.map((part) => part.text) : [line.text];
  return [...new Set([line.text, ...parts])]
    .flatMap((text) => text.split(SPLIT))
    .map((piece) => piece.replace(/^[\s,;:–-]+|[\s,;:/–-]+$/g, '').trim())
    .filter((piece) => piece.length > 1);
}

const isPay = (text: string): boolean =>
  /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|PLN|SEK|NOK|DKK|kr\.?|zł)\b)\s?\d|\d\s?(?:[$€£]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|PLN|SEK|NOK|DKK|kr|zł)\b)/.test(
    text,
  );

/** The shortest piece with every amount that one of them holds: a range is not cut in two, and its neighbours stay out. */
function paidPiece(pieces: readonly string[]): string | null {
  const paid = pieces.filter((piece) => piece.length <= 80 && isPay(piece));
  const amounts = (piece: string): number => piece.match(/\d[\d.,' ]*/g)?.length ?? 0;
  return paid.toSorted((a, b) => amounts(b) - amounts(a) || a.length - b.length)[0] ?? null;
}

const withoutMode = (text: string): string =>
  text
    .replace(
      /\(?\b(?:fully |100 ?% )?(?:remote|hybrid|on-?site|in-?office|home ?office|homeoffice|en remoto|híbrido|presencial|hybride|télétravail)\b(?: work(?:ing)?)?\)?/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:()–-]+|[\s,;:(–-]+$/g, '')
    .trim();

const isPlaceText = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 90 &&
  /^[\p{Lu}\d]/u.test(text) &&
  !/[!?]|\b(?:apply|posted|ago|salary|views?|applicants?)\b/i.test(text) &&
  text.split(' ').length <= 10;
