import { anyCase } from '@/utils/text/any-case';
import { readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';

import { isFieldLine } from '../dom/is-field-line';
import { spoken } from '../dom/spoken';
import { pageLines } from '../dom/page-lines';
import type { Line } from '../dom/page-lines';
import type { Page } from '../page';
import { perPage } from '../per-page';
import { isAdEnd, isAdHeading } from './ad-evidence';
import { cardBlocks } from './find-cards';
import { findTitle } from './find-title';
import { firmFactsAt } from './firm-facts-at';
import { looksLikePlace } from './looks-like-place';

/** The lines of the ad's text, and how much of it is prose. */
export interface FoundBody {
  readonly lines: readonly Line[];
  /** Characters in lines that are sentences or list entries. */
  readonly prose: number;
  /** The page itself marks this part as the ad's text. */
  readonly marked: boolean;
}

const MARKS =
  /(?:^|[\s_-])(?:job|posting|vacancy|position|offer|jobs|jobad|ad|role)[\s_-]*(?:ad)?[\s_-]*(?:description|desc|details?|content|body|text)(?:$|[\s_-])|jobdescription|jobaddetails|jobdetails|job-?description|posting-?description|vacancy-?description|description__text|show-more-less-html__markup|jobs-description|^description$|joqReqDescription|job-?posting-?description/i;

/** The part of a page that is the ad's text: marked as such, or the densest stretch of prose, cut at both ends. */
export const findBody = perPage((page: Page): FoundBody | null => {
  const lines = pageLines(page);
  const inCard = cardBlocks(page);
  const noticed = noticeLines(lines, page);
  const eligible = lines.filter(
    (line) => isBodyZone(line) && !inCard.has(line.at) && !noticed.has(line.at) && !isFieldLine(line),
  );
  const dense = densestBlock(eligible);
  if (dense === null) return null;
  const marked = markedBlocks(page, eligible, dense);
  const inside = eligible.filter((line) => (marked ?? [dense]).some((block) => block.contains(line.block)));
  const cut = trimmed(inside, page);
  const prose = cut.reduce((sum, line) => sum + proseOf(line), 0);
  return cut.length === 0 ? null : { lines: cut, prose, marked: marked !== null };
});

const isBodyZone = (line: Line): boolean =>
  line.zone === 'main' || (line.zone === 'aside' && line.text.length > 120);

const NOTICE =
  /\bcookies?\b.{0,200}\b(?:accept|consent|settings|preferences|policy|necessary|third[- ]part|choose|analy[sz]e|website uses|zustimm|akzept|einwillig|verwende[nt]|utilis|acept|gebruik|samtykke|godkänn)|\b(?:accept|consent|uses?|verwende[nt]|utilis[a-zà-ÿ]+|utiliza\w*|akzept\w+|gebruik\w*|bruger|använder|bruker|allow|tillad)\b.{0,60}\bcookies?\b|\bbrowser is (?:out of date|outdated|not supported)|\b(?:outdated|unsupported) browser\b/i;
const LARGEST_NOTICE = 1200;

/** Numbers of the lines of consent notices: they stand anywhere, and are prose to every measure but their words. */
function noticeLines(lines: readonly Line[], page: Page): ReadonlySet<number> {
  const found = new Set<number>();
  const title = findTitle(page)?.line?.block ?? null;
  for (const line of lines) {
    if (line.text.length > LARGEST_NOTICE || !/cookie|browser/i.test(line.text) || !NOTICE.test(line.text))
      continue;
    found.add(line.at);
    let notice: Element | null = null;
    let up: Element | null = line.block;
    for (let step = 0; step < 4 && up && up.localName !== 'body' && !isMarked(up); step += 1) {
      if ((up.textContent ?? '').length > LARGEST_NOTICE || (title !== null && up.contains(title))) break;
      notice = up;
      up = up.parentElement;
    }
    for (let at = line.at; notice?.contains(lines[at]?.block ?? null); at += 1) found.add(at);
  }
  return found;
}

/** Characters of a line that is a sentence or a list entry and no link. */
function proseOf(line: Line): number {
  if (line.action || line.linked > line.text.length * 0.6 || isGlued(line)) return 0;
  if (line.text.length >= 60) return line.text.length;
  return line.block.closest('li') !== null && line.text.length >= 25 ? line.text.length : 0;
}

/** Facts that stand side by side without a blank between them ("Grey Gannet FerriesDunedinFull time") are no sentence. */
function isGlued({ parts, text }: Line): boolean {
  if (parts.length < 3 || text.length > 250) return false;
  const joins = parts
    .slice(1)
    .filter(
      (part, at) => /^[\p{Lu}\d$€£]/u.test(part.text) && /[\p{L}\p{N}.)]$/u.test(parts[at]?.text ?? ''),
    );
  return joins.length >= 2;
}

/** The smallest element that holds nearly all of the page's prose. */
function densestBlock(lines: readonly Line[]): Element | null {
  const held = new Map<Element, number>();
  let total = 0;
  for (const line of lines) {
    const prose = proseOf(line);
    if (prose === 0) continue;
    total += prose;
    for (let at: Element | null = line.block, up = 0; at !== null && up < 80; at = at.parentElement, up += 1)
      held.set(at, (held.get(at) ?? 0) + prose);
  }
  if (total < 120) return null;
  let best: Element | null = null;
  let bestSize = Infinity;
  let bestDepth = -1;
  for (const [element, prose] of held) {
    if (prose < total * 0.8) continue;
    const depth = depthOf(element);
    if (prose < bestSize || (prose === bestSize && depth > bestDepth)) {
      best = element;
      bestSize = prose;
      bestDepth = depth;
    }
  }
  return best === null ? null : widened(best, lines);
}

/** A last paragraph often stands in a block of its own: steps up while what is added is prose again. */
function widened(block: Element, lines: readonly Line[]): Element {
  let held = block;
  while (LEAVES.has(held.localName) && held.parentElement) held = held.parentElement;
  for (let up = 0; up < 3; up += 1) {
    const parent = held.parentElement;
    if (!parent || parent.localName === 'body') return held;
    const added = lines.filter((line) => parent.contains(line.block) && !held.contains(line.block));
    const prose = added.reduce((sum, line) => sum + proseOf(line), 0);
    const all = added.reduce((sum, line) => sum + line.text.length, 0);
    if (added.length > 0 && prose < all * 0.45) return held;
    held = parent;
  }
  return held;
}

const LEAVES = new Set(['p', 'li', 'ul', 'ol', 'span', 'td', 'tr', 'dd', 'dl', 'strong', 'b', 'font']);

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at !== null; at = at.parentElement) depth += 1;
  return depth;
}

/** Elements that the page marks as the ad's text, when they hold most of the prose; only the outermost ones. */
function markedBlocks(page: Page, lines: readonly Line[], dense: Element): Element[] | null {
  const total = proseIn(lines, [dense]);
  const found: Element[] = [];
  const seen = new Set<Element>();
  for (const line of lines) {
    for (
      let at: Element | null = line.block, up = 0;
      at !== null && up < 12;
      at = at.parentElement, up += 1
    ) {
      if (seen.has(at)) break;
      seen.add(at);
      if (isMarked(at)) found.push(at);
    }
  }
  const sized = found.filter((element) => element !== page.document.body && proseIn(lines, [element]) >= 120);
  const inner = sized.filter(
    (element) =>
      !sized.some(
        (other) =>
          other !== element &&
          element.contains(other) &&
          proseIn(lines, [other]) >= proseIn(lines, [element]) * 0.9,
      ),
  );
  const outer = inner.filter(
    (element) => !inner.some((other) => other !== element && other.contains(element)),
  );
  return outer.length > 0 && proseIn(lines, outer) >= total * 0.6 ? outer : null;
}

function isMarked(element: Element): boolean {
  const marks = [
    'class',
    'id',
    'data-testid',
    'data-automation',
    'data-automation-id',
    'data-qa',
    'data-test',
    'data-at',
    'data-ui',
    'aria-label',
    'itemprop',
    'property',
  ];
  return marks.some((name) => {
    const value = element.getAttribute(name);
    return value !== null && MARKS.test(value.slice(0, 200));
  });
}

const proseIn = (lines: readonly Line[], blocks: readonly Element[]): number =>
  lines.reduce(
    (sum, line) => sum + (blocks.some((block) => block.contains(line.block)) ? proseOf(line) : 0),
    0,
  );

/** The lines from where the ad's text begins to where it ends. */
function trimmed(lines: readonly Line[], page: Page): Line[] {
  const title = findTitle(page);
  const key = title ? spoken(title.title) : '';
  let from = 0;
  const titleAt = lines.findIndex((line) => line === title?.line);
  if (titleAt >= 0 && titleAt < lines.length * 0.6) from = titleAt + 1;
  // Some pages repeat the title right above the text: what stands before it are notices and facts.
  const repeated =
    key === ''
      ? -1
      : lines.findLastIndex((line, at) => at >= from && at < from + 15 && spoken(line.text) === key);
  if (repeated >= 0 && proseAfter(lines, repeated) > proseAfter(lines, from - 1) * 0.5) from = repeated + 1;
  const named = lines.findLastIndex((line, at) => at >= from && isBodyHeading(line));
  const before = lines.slice(from, Math.max(from, named));
  const isIntroduced =
    before.some((line) => line.text.length >= 140 && proseOf(line) > 0) ||
    // "Job summary" and its sentence stand before "Job description".
    before.some((line, at) => line.heading > 0 && isAdHeading(line) && proseOf(before[at + 1] ?? line) > 0);
  if (named >= 0 && !isIntroduced && proseAfter(lines, named) > proseAfter(lines, from - 1) * 0.5)
    return lines.slice(named + 1, endOf(lines, named + 1)).filter((line) => !isPressed(line));
  const isBegin = (line: Line, at: number): boolean =>
    at >= from && proseOf(line) > 0 && !isAdEnd(line) && !isPair(line) && !isFactText(line);
  let firstProse = lines.findIndex((line, at) => isBegin(line, at));
  // Facts in a list may be long enough for entries of the text; the buttons after them show that they are none.
  const pressed = lines.findLastIndex((line, at) => at > firstProse && at <= firstProse + 8 && line.action);
  if (pressed > firstProse && lines.slice(firstProse, pressed).every(({ text }) => text.length < 60)) {
    const after = lines.findIndex((line, at) => at > pressed && isBegin(line, at));
    if (after >= 0) firstProse = after;
  }
  if (firstProse < 0) return [];
  let start = firstProse;
  // Headings and lead-ins that stand right before the first prose belong to it; facts and buttons do not.
  const parent = lines[firstProse]?.block.parentElement ?? null;
  while (start > from && isLeadIn(lines[start - 1], key, parent)) start -= 1;
  return lines.slice(start, endOf(lines, start)).filter((line) => !isPressed(line));
}

/** A heading that announces the ad's own text; short lines before it are facts and notices. */
const isBodyHeading = (line: Line): boolean => line.heading > 0 && BODY_HEADINGS.has(spoken(line.text));

const BODY_HEADINGS = new Set([
  'about the job',
  'about this job',
  'full job description',
  'job description',
  'description of the job',
  'acerca del empleo',
  'acerca del puesto',
  'descripcion de la oferta',
  'descripcion del empleo',
  'descripcion del puesto',
  'stellenbeschreibung',
  'description du poste',
  'description de l offre',
  'a propos de l offre d emploi',
  'over de vacature',
  'vacatureomschrijving',
  'functieomschrijving',
  'jobbeskrivelse',
  'stillingsbeskrivelse',
  'stillingsbeskrivning',
  'om jobbet',
  'descricao da vaga',
  'sobre a vaga',
]);

/** Where the ad's text that begins at `start` ends. */
function endOf(lines: readonly Line[], start: number): number {
  let end = lines.length;
  let prose = 0;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    prose += proseOf(line);
    if (prose <= 250 || !isAdEnd(line)) continue;
    const isClose = proseAfter(lines, at) < prose * (line.heading > 0 ? 1.5 : 0.35);
    // After a whole ad, however much follows under such a heading is not of it, unless parts of ads come again.
    const isPast = line.heading > 0 && prose >= 1200 && !hasAdParts(lines, at + 1);
    if (isClose || isPast) {
      end = at;
      break;
    }
  }
  while (end > start && isTail(lines[end - 1])) end -= 1;
  end = firmFactsAt(lines, start, end, (line) => proseOf(line) > 0);
  const facts = lines.findIndex(
    (line, at) => at > start && at < end && [line, lines[at + 1], lines[at + 2]].every(isFactLineOrNone),
  );
  return facts > 0 &&
    proseAfter(lines.slice(0, end), facts) < prose * 0.2 &&
    proseAfter(lines.slice(0, end), facts) < 120
    ? facts
    : end;
}

/** Whether headings of what the job asks for or holds still follow. */
const hasAdParts = (lines: readonly Line[], from: number): boolean =>
  lines
    .slice(from)
    .some(
      (line) =>
        isAdHeading(line) &&
        !/^(?:about|who we|uber|a propos|acerca|sobre|over ons|om o)/.test(spoken(line.text)),
    );

/** Parts that touch ("Job TitleCook") are a label and its value. */
const isPair = (line: Line): boolean =>
  line.parts.length === 2 &&
  line.text.length < 120 &&
  (/[\p{Ll}:]$/u.test(line.parts[0]?.text ?? '') || /:\s*$/.test(line.parts[0]?.text ?? '')) &&
  /^[\p{Lu}\d]/u.test(line.parts[1]?.text.trim() ?? '');

/** A short line that is a fact and no sentence: pay, a place, hours, a contract, "Label: value". */
const isFactText = ({ text, heading }: Line): boolean =>
  heading === 0 &&
  text.length <= 100 &&
  !/[.!?…]$/.test(text) &&
  (/^[^:.]{2,30}: \S.{0,70}$/u.test(text) ||
    /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|PLN|SEK|NOK|DKK))\s?\d|\d\s?(?:[$€£]|(?:EUR|CHF|PLN|SEK|NOK|DKK|kr|zł)\b)/.test(
      text,
    ) ||
    (text.length <= 60 &&
      text.split(' ').length <= 6 &&
      (looksLikePlace(text) || readMode(text) !== null || readEmployment([text]) !== null)));

/** A label with its value of any number of parts ("LocationToronto, ON") that stands in a list of such. */
const isFactLine = (line: Line): boolean =>
  line.text.length < 80 &&
  line.parts.length >= 2 &&
  (/[\p{Ll}:]$/u.test(line.parts[0]?.text ?? '') || /:\s*$/.test(line.parts[0]?.text ?? '')) &&
  /^[\p{Lu}\d$€£]/u.test(line.parts[1]?.text.trim() ?? '') &&
  (line.parts[0]?.text.length ?? 0) <= 30;

const isFactLineOrNone = (line: Line | undefined): boolean => line !== undefined && isFactLine(line);

const proseAfter = (lines: readonly Line[], at: number): number =>
  lines.slice(at + 1).reduce((sum, line) => sum + proseOf(line), 0);

function isLeadIn(line: Line | undefined, title: string, parent: Element | null): boolean {
  if (!line || line.action || line.linked > line.text.length * 0.6 || isGlued(line)) return false;
  if (spoken(line.text) === title || /^(?:(?:job|vacancy|position|role) )?details?$/.test(spoken(line.text)))
    return false;
  if (line.heading > 0 || isAdHeading(line)) return true;
  return (
    line.block.parentElement === parent &&
    line.text.length > 12 &&
    !/:$|^[^:]{1,30}:\s/.test(line.text) &&
    !isFactText(line)
  );
}

/** What unfolds or folds a long text; it is often no button, and never a heading ("Les plus"). */
const isToggle = (line: Line): boolean =>
  line.heading === 0 &&
  line.text.length <= 24 &&
  /^(?:show|see|read|view|ver|mehr|voir|lire|lees|toon|læs|läs|les|vis|leer|ler|mostrar|anzeigen)?\s?(?:more|less|más|menos|mehr|weniger|plus|moins|meer|minder|mere|mindre|mer|mais|anzeigen|lesen)$/.test(
    spoken(line.text),
  );

const isPressed = (line: Line): boolean => line.action || isToggle(line);

const REFERENCE = anyCase(
  String.raw`^(?:reference|ref|job (?:id|ref)|referenz\p{L}*|référence|dice id|position id)\b[^:]{0,20}: ?\S{1,40}$`,
);

/** When the page itself was last touched. */
const UPDATED =
  /^(?:(?:page )?last (?:updated|modified|reviewed)|ultimo aggiornamento|zuletzt (?:aktualisiert|geändert)|dernière (?:mise à jour|modification)|última (?:actualización|atualização)|laatst (?:gewijzigd|bijgewerkt)|(?:sidst|sist) (?:opdateret|oppdatert)|senast (?:uppdaterad|ändrad)|ostatnia aktualizacja)\b.{0,40}$/i;

/** What boards say to those who apply, whatever the ad. */
const SAFETY =
  /\b(?:bank|credit card|payment)\b.{0,60}\bwhen applying\b|\bbank or payment details should not\b/i;

/** One side of a table or list of facts below the text. */
const isTabled = ({ block, text }: Line): boolean =>
  text.length <= 80 &&
  (/^(?:th|dt|dd)$/.test(block.localName) ||
    (block.localName === 'td' && block.previousElementSibling?.localName === 'th'));

/** Short closing lines that are links, buttons or share marks. */
function isTail(line: Line | undefined): boolean {
  if (!line) return false;
  if (line.action || isAdEnd(line) || isToggle(line)) return true;
  if (isFactLine(line) || REFERENCE.test(line.text) || UPDATED.test(line.text)) return true;
  if (SAFETY.test(line.text) || isTabled(line)) return true;
  if (line.linked > line.text.length * 0.6 && line.text.length < 60) return true;
  return line.heading > 0 && line.text.length < 80;
}
