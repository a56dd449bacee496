import { anyCase } from '@/utils/text/any-case';
import { leavesEmploymentOpen, readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';
import { regionsOf } from '@/utils/place/regions';

import { isDrawnWord } from '../dom/element-kinds';
import { isFieldLine } from '../dom/is-field-line';
import { labelKey } from '../dom/labelled-values';
import { marksOf } from '../dom/marks-of';
import type { Line } from '../dom/page-lines';
import { pageLines } from '../dom/page-lines';
import { labelsOf } from '../lexicon/labels';
import type { Page } from '../page';
import { perPage } from '../per-page';
import { findBody } from './find-body';
import { findTitle } from './find-title';
import { looksLikePlace } from './looks-like-place';
import { WRITTEN_DAY } from '../lexicon/written-day';
import { townsOf } from './address-towns';

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
  /(?:^|[\s_-])(?:job-?)?(?:locations?|place|city|area|region|standort|(?:arbeits|einsatz|dienst)?ort|lieu|localisation|locali[sz]a[cç][aã]o|ubicacion|localidad|plaats|locatie|miejsce|address-?locality|(?:vacancy|job|work)-?address|workplace|posting-?location)(?:$|[\s_-])|joblocation|locationname/i;
const COMPANY_MARK =
  /(?:^|\s)(?:[\w-]{0,40}(?:job|posting|hiring|card|header|info|vacancy)[\w-]{0,40}[-_])?(?:company|employer|organi[sz]ation|advertiser|agency|brand|client|firma|unternehmen|arbeitgeber|entreprise|employeur|empresa|bedrijf|werkgever|virksomhed|azienda|pracodawca)(?:[-_]{0,2}(?:name|title|link))?(?=$|\s)|(?:company|employer|org|organi[sz]ation|advertiser)[-_]?name/i;
const TYPE_MARK =
  /(?:^|[\s_-])(?:job-?type|employment-?type|commitment|contract-?type|work-?type|type|jobtype)(?:$|[\s_-])/i;
const PAY_MARK =
  /(?:^|[\s_-])(?:salary|pay|compensation|wage|remuneration)(?:[\s_-]*(?:range|info|text))?(?:$|[\s_-])|salaryrange|jobsalary/i;
/** What a site thinks that others pay is not what this ad pays. */
const ESTIMATE =
  /(?:geschätzt|estimated by|glassdoor est|\best\.\)|\(est|employer est|estimé(?:e)? par|estimado por|geschat door|market (?:rate|average)|average (?:salary|pay)|prognose|benchmark)/i;
const POSTED =
  /^(?:posted|published|veröffentlicht|publié|publicad|geplaatst|opslået|publicerad|publisert|opublikowan)/i;
/** Between facts; a slash before a unit of time belongs to the pay: "$ 60 - $ 62 / hour". */
const SPLIT =
  /\s*[·•∙|]\s*|\s+\/\s+(?!(?:hours?|hrs?|days?|weeks?|months?|mo|years?|yrs?|annum|stunde|std|tag|monat|mies|jahr|heure|mois|an|hora|mes|año|uur|maand|jaar|time|måned|år)(?![\p{L}]))/iu;
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
      pay ??=
        line.parts.find(({ text }) => line.parts.length > 2 && isPay(text))?.text.trim() ?? spaced(line);
    if (POSTED.test(line.text))
      posted ??=
        shownDay(line) ??
        saidDay(line.parts.length > 1 ? withoutPressed(line) : (line.text.split(/[·•∙|]/)[0] ?? ''));
    posted ??=
      line.parts.find(({ text }) => POSTED.test(text.trim()) && /\d/.test(text))?.text.trim() ?? null;
    if (!isUnderLabel(line, page)) posted ??= shownDay(line) ?? markedDay(line);
    if (line.text.length > 140) continue;
    pay ??=
      line.parts.length > 2
        ? paidPiece(piecesOf(line))
        : (piecesOf(line)
            .map((piece) => (piece === line.text ? spaced(line) : piece))
            .find((piece) => piece.length <= 80 && isPay(piece)) ?? null);
    for (const given of piecesOf(line)) {
      const piece = withoutFirm(given);
      const isMode = readMode(piece) !== null && piece.length <= 60;
      if (isMode && (mode === null || withoutMode(mode) !== ''))
        mode = withoutMode(piece) === '' ? piece : (mode ?? piece);
      const isEmployment =
        piece.length <= 60 &&
        readEmployment([piece]) !== null &&
        (piece.split(' ').length <= (line.linked === 0 ? 6 : 4) || TYPE_MARK.test(marks));
      if (isEmployment) employment.push(piece);
      const bare = isMode ? withoutMode(piece) : piece;
      const isMarkedPlace =
        PLACE_MARK.test(line.parts.length > 1 ? partMarks(line, piece, marks) : marks) ||
        hasPlaceIcon(line) ||
        (!/\p{So}/u.test(piece) && line.text.includes(`📍 ${piece}`));
      const isNamed = isMarkedPlace || piece !== given;
      if (isLabel(bare)) continue;
      if (
        !isEmployment &&
        (looksLikePlace(bare) || townsOf(page).has(bare) || (isNamed && isPlaceText(bare)))
      )
        places.push(bare);
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
  if (places.length === 0) places.push(...regionAlone(page));
  const paid = pay;
  const behind = paid === null ? null : lineAfter(headerLines(page), paid);
  if (paid !== null && behind !== null && PERIOD_LINE.test(behind)) pay = `${paid} ${behind}`;
  return {
    places: withoutParts([...new Set(places)]).slice(0, 10),
    mode,
    employment: [...new Set(employment)].slice(0, 4),
    pay,
    company,
    posted,
  };
});

const allLabels: readonly ReadonlySet<string>[] = Object.values(labelsOf);

/** "Job ID", "Location": what stands over a fact is none. */
export const isLabel = (text: string): boolean =>
  text.length <= 40 && allLabels.some((labels) => labels.has(labelKey(text)));

/** What a line under the pay says of it: "brutto / mies.", "per annum". */
const PERIOD_LINE = anyCase(
  String.raw`^(?:gross|net|brutto|netto|bruto|per|pro|par|por|an?|/|p\.\s?a)(?!\p{L})[^\d]{1,40}$|^(?:yearly|monthly|hourly|annually)$`,
);

/** The text right under the line that holds this piece, or its first part. */
function lineAfter(lines: readonly Line[], piece: string): string | null {
  const at = lines.findIndex(({ text }) => text.includes(piece));
  const held = lines[at];
  const next = lines[at + 1];
  if (held === undefined || next === undefined || next.at !== held.at + 1) return null;
  return next.parts[0]?.text.trim() ?? next.text;
}

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

/** A region that has a line to itself near the title. */
function regionAlone(page: Page): string[] {
  const line = headerLines(page)
    .slice(0, 6)
    .find(
      ({ text, heading }) =>
        heading === 0 && text.length > 5 && text.length <= 40 && regionsOf(text).length > 0,
    );
  return line === undefined ? [] : [line.text];
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

/** "ACME S.A.S. - Manizales, Caldas": behind the firm's whole name comes the place. */
const withoutFirm = (text: string): string =>
  /^\p{Lu}[^:;]{1,60}? (?:AS|A\/S|AB|GmbH|AG|Inc\.?|LLC|Ltd\.?|PLC|S\.?A\.?S?\.?|S\.?L\.?|Ltda\.?|B\.?V\.?|Sp\. z o\.\s?o\.)\s+[-–]\s+(\p{Lu}.{1,60})$/u.exec(
    text,
  )?.[1] ?? text;

/** A line may hold company and place side by side: the part that is marked counts alone. */
function markedCompany(line: Line, marks: string): string | null {
  // "ACME Ltd<a>About the company</a>": what is pressed behind the name is none of it.
  const [first, ...rest] = line.parts;
  if (
    first !== undefined &&
    rest.length > 0 &&
    COMPANY_MARK.test(marks) &&
    first.element.closest('a[href], button') === null &&
    rest.every(({ element }) => element.closest('a[href], button') !== null)
  )
    return first.text.trim();
  for (const { text, element } of line.parts.length > 1 ? line.parts : []) {
    for (let at: Element | null = element; at !== null && at !== line.block; at = at.parentElement) {
      if (COMPANY_MARK.test(marksOf(at))) return text.trim();
    }
  }
  return COMPANY_MARK.test(marks) ? line.text : null;
}

/** "Published on:" alone says no day. */
const saidDay = (text: string): string | null =>
  /\d|[\p{L}\p{N}]\s+\p{L}{4,}\s*$/u.test(text) ? text : null;

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

const DAY_MARK = /posted|publish|publi[ck]|(?:job|posting|ad|offer|listing)-{0,2}date/i;

const WHOLE_DAY = anyCase(String.raw`^\s*(?:\p{L}{3,12},?\s(?:den |the )?)?(?:${WRITTEN_DAY})\s*$`);

/** Whether the line before is a label: then the day is what the label says it is. */
function isUnderLabel({ at }: Line, page: Page): boolean {
  const before = pageLines(page)[at - 1];
  return before !== undefined && isLabel(before.text);
}

/** A day in full in a part that the page calls the day of posting. */
function markedDay({ parts, text }: Line): string | null {
  if (text.length > 140) return null;
  const part = parts.find(
    ({ text: own, element }) =>
      WHOLE_DAY.test(own) && DAY_MARK.test(marksOf(element).replace(/clos\S*|expir\S*|deadline\S*/gi, '')),
  );
  return part?.text.trim() ?? null;
}

/** The line without what is pressed in it: "Posted 5 days agoApply". */
const withoutPressed = ({ parts }: Line): string =>
  parts
    .filter(({ element }) => element.closest('a[href], button') === null)
    .map(({ text }) => text)
    .join('')
    .trim();

/** A pin before the line, drawn by an icon's font or picture. */
function hasPlaceIcon({ block, text }: Line): boolean {
  if (text.length > 60) return false;
  const icon = block.querySelector('i, svg, img, use, .material-icons, [class*="material-symbols"]');
  if (icon === null) return false;
  const drawn = isDrawnWord(icon) ? (icon.textContent ?? '') : '';
  return /map-?marker|map-?pin|location|(?:^|[\s_-])pin(?:$|[\s_-])/i.test(`${marksOf(icon)} ${drawn}`);
}

/** What the page calls the part that a piece of a line comes from; the line's own marks where it is none. */
function partMarks(line: Line, piece: string, marks: string): string {
  const part = line.parts.find(({ text }) => text.includes(piece));
  if (part === undefined || part.element === line.block) return marks;
  const own = (part.element.textContent ?? '').trim();
  let found = marksOf(part.element);
  for (let at = part.element.parentElement; at !== null && at !== line.block; at = at.parentElement) {
    if ((at.textContent ?? '').trim() !== own) break;
    found += ` ${marksOf(at)}`;
  }
  return found;
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

/** The line with a blank where its parts touch: "€ 5.190per month". */
const spaced = (line: Line): string =>
  line.parts
    .reduce(
      (text, part) =>
        /[\p{Ll}\d€]$/u.test(text) && /^[\p{L}\d]/u.test(part.text)
          ? `${text} ${part.text}`
          : text + part.text,
      '',
    )
    .trim();

function piecesOf(line: Line): string[] {
  const parts =
    line.parts.length > 1 && line.parts.length <= 8 ? line.parts.map((part) => part.text) : [line.text];
  return [...new Set([line.text, ...parts])]
    .flatMap((text) => text.split(SPLIT))
    .map((piece) =>
      piece
        .replace(/^[\s,;:–-]+|[\s,;:/–-]+$/g, '')
        .replace(/^[\p{So}\uFE0F]+\s*/u, '')
        .trim(),
    )
    .filter((piece) => piece.length > 1);
}

const isPay = (text: string): boolean =>
  /(?:[$€£¥₹₽]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|PLN|SEK|NOK|DKK|kr\.?|zł)(?!\p{L}))\s?\d|\d\s?k?(?:[$€£₹₽]|(?:USD|EUR|GBP|CHF|CAD|AUD|INR|PLN|SEK|NOK|DKK|kr|zł|Kč|Ft|lei)(?!\p{L}))/u.test(
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
      /\(?\b(?:fully[ -]|100 ?% )?(?:remote|hybrid|on-?site|in-?office|home ?office|homeoffice|en remoto|híbrido|presencial|hybride|télétravail)\b(?: work(?:ing)?)?\)?/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:()–-]+|[\s,;:(–-]+$/g, '')
    .replace(/^(?:based|located) (?:in|out of) (?=\p{Lu})/u, '')
    .trim();

const isPlaceText = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 90 &&
  /^[\p{Lu}\d]/u.test(text) &&
  // "Start: at once" is another fact, however the page marks it.
  !/[!?\p{So}]|^\p{L}[\p{L} .-]{2,30}: |\b(?:apply|posted|ago|salary|views?|applicants?)\b/iu.test(text) &&
  text.split(' ').length <= 10;
