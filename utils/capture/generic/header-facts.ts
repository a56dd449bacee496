import { readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';
import { anyCase } from '@/utils/text/any-case';

import type { Line } from '../dom/page-lines';
import type { Page } from '../page';
import { perPage } from '../per-page';
import { townsOf } from './address-towns';
import { headerLines } from './header/header-lines';
import { isLabel } from './header/is-label';
import { lineMarks, partMarks } from './header/line-marks';
import { piecesOf, spaced, withoutPressed } from './header/line-pieces';
import { markedCompany, withoutFirm } from './header/marked-company';
import { isPay, paidPiece } from './header/paid-piece';
import { besideContract, hasPlaceIcon, isPlaceText, regionAlone, withoutParts } from './header/place-pieces';
import { isUnderLabel, markedDay, saidDay, shownDay } from './header/shown-day';
import { PAY_ESTIMATE } from './header/pay-estimate';
import { isPathPart } from './is-path-part';
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
  /(?:^|[\s_-])(?:job-?)?(?:locations?|place|city|area|region|standort|(?:arbeits|einsatz|dienst)?ort|lieu|localisation|locali[sz]a[cç][aã]o|ubicacion|localidad|plaats|locatie|miejsce|address-?locality|(?:vacancy|job|work)-?address|workplace|posting-?location)(?:$|[\s_-])|joblocation|locationname/i;

const TYPE_MARK =
  /(?:^|[\s_-])(?:job-?type|employment-?type|commitment|contract-?type|work-?type|type|jobtype)(?:$|[\s_-])/i;

const PAY_MARK =
  /(?:^|[\s_-])(?:salary|pay|compensation|wage|remuneration)(?:[\s_-]*(?:range|info|text))?(?:$|[\s_-])|salaryrange|jobsalary/i;

const POSTED =
  /^(?:posted|published|veröffentlicht|publié|publicad|geplaatst|opslået|publicerad|publisert|opublikowan)/i;

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
    if (PAY_ESTIMATE.test(line.text)) continue;
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
      const bare = (isMode ? withoutMode(piece) : piece).replace(IN, '');
      const isMarkedPlace =
        PLACE_MARK.test(line.parts.length > 1 ? partMarks(line, piece, marks) : marks) ||
        hasPlaceIcon(line) ||
        (!/\p{So}/u.test(piece) && line.text.includes(`📍 ${piece}`));
      const isNamed = isMarkedPlace || piece !== given;
      if (isLabel(bare)) continue;
      if (
        !isEmployment &&
        (looksLikePlace(bare) ||
          townsOf(page).has(bare) ||
          isInAddress(bare, page) ||
          (isNamed && isPlaceText(bare)))
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

/** "Binéfar (Huesca)" of an ad at `/binefar/welder/17`: a town that the page's address names as well. */
function isInAddress(text: string, { url }: Page): boolean {
  const town = /^(\p{Lu}[\p{L} .'’-]{1,40}) ?\(\p{Lu}[\p{L} .'’-]{2,30}\)$/u.exec(text)?.[1];
  return town !== undefined && isPathPart(town, url.pathname);
}

/** "in Ashland, OH" */
const IN = /^(?:in|à|en|bij|te|nær|bei|i) (?=\p{Lu}[\p{L} .'’-]+,)/u;

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

const withoutMode = (text: string): string =>
  text
    .replace(
      /\(?\b(?:fully[ -]|100 ?% )?(?:remote|hybrid|on-?site|in-?office|home ?office|homeoffice|en remoto|híbrido|presencial|hybride|télétravail)\b(?: work(?:ing)?)?\)?/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:()–-]+|[\s,;:(–-]+$/g, '')
    .replace(/^(?:based|located) (?:in|out of) (?=\p{Lu})/u, '')
    .replace(/^work must be performed (?:anywhere )?in (?:or near )?(?=\p{Lu})/iu, '')
    .trim();
