import { decodePercent } from '@/utils/text/decode-percent';

import type { Trust } from '../evidence';
import { labelledValues } from '../dom/labelled-values';
import { marksOf } from '../dom/marks-of';
import { pageLines } from '../dom/page-lines';
import type { Line, LinePart } from '../dom/page-lines';
import { spoken } from '../dom/spoken';
import { acceptTitle } from '../fields/accept-title';
import { labelsOf } from '../lexicon/labels';
import type { Page } from '../page';
import { perPage } from '../per-page';
import { adEvidence, isAdHeading } from './ad-evidence';
import { pageTitles, titlePieces, titleSentence } from './document-title';
import type { FoundTitle } from './found-title';
import {
  announcedTitle,
  boldTitle,
  firstHeading,
  onlyCalled,
  saysWanted,
  soughtTitle,
} from './lesser-titles';
import { withoutLead } from './title-leads';
import { titleOfTitles } from './title-of-titles';

const TITLE_MARK =
  /(?:^|[\s_-])(?:job|position|posting|vacancy|role|jobs|offer|stellen|req)[\s_-]*(?:header[\s_-]*)?(?:title|name|headline|bezeichnung)|(?:^|[\s_-])(?:title|maint|headline)(?:$|[\s_-])|jobtitle|jobname|positiontitle/i;

/**
 * The ad's title where no structured data gives it: every heading and every line marked as a title is weighed by its
 * level, its marks, and by whether the page's own titles or address say the same. `null` when nothing can be one.
 */
export const findTitle = perPage((page: Page): FoundTitle | null => {
  const titles = pageTitles(page);
  const told = titles.map((title) => spoken(title));
  const begun = titles.map((title) => spoken(titlePieces(title)[0] ?? ''));
  const sentences = titles.map((title) => titleSentence(title).title).filter((title) => title !== undefined);
  const slug = spoken(decodePercent(page.url.pathname));
  const asks = adEvidence(page).form;
  let best: FoundTitle | null = null;
  for (const line of pageLines(page)) {
    const score = scoreOf(line);
    if (score === 0 || (best && score + 6 < best.score) || isSiteSign(line, page)) continue;
    const text = acceptTitle(withoutLead(ownPart(line)), page);
    if (text === null) continue;
    const key = spoken(text);
    const isPlain = score < 1;
    const confirmed =
      key.length > 2 &&
      (told.some((title) => title.includes(key)) || (!isPlain && begun.some((piece) => goesOn(piece, text))));
    const first =
      titles.some((title) => spoken(titlePieces(title)[0] ?? '') === key || beginsWith(title, text)) ||
      sentences.some((title) => spoken(title) === key);
    const last = titles.some(
      (title) => titlePieces(title).length > 1 && spoken(titlePieces(title).at(-1) ?? '') === key,
    );
    const exact =
      first ||
      told.includes(key) ||
      (!isPlain && titles.some((title) => titlePieces(title).some((piece) => spoken(piece) === key)));
    // Headings over the parts of a form are not what is applied for.
    if (asks && !confirmed && !exact && line.heading !== 1 && !TITLE_MARK.test(marksOf(line.block))) continue;
    if (!confirmed && !exact && (isPlain || (line.heading !== 1 && isAdHeading(line)) || isInAdText(line)))
      continue;
    const isLink = line.heading === 0 && line.linked > line.text.length * 0.6;
    const total =
      score +
      (confirmed ? 3 : 0) +
      (exact ? 2 : 0) +
      (first ? 1 : 0) -
      (last && !first ? 2 : 0) -
      (isLink ? 2 : 0) +
      (slug.includes(key) && key.length > 4 ? 2 : 0);
    if (best && total <= best.score) continue;
    best = { title: text, trust: confirmed || exact ? 'high' : 'medium', line, score: total };
  }
  const labelled = labelledValues(pageLines(page), labelsOf.title)[0];
  // A label of that name may head a trade as well: without the page's own titles it is not sure.
  const isTold = (title: string): Trust =>
    told.some((text) => text.includes(spoken(title))) ? 'medium' : 'low';
  const labelledTitle = labelled ? acceptTitle(labelled.value, page) : null;
  const fromTitles = titleOfTitles(page, titles);
  if (best === null || best.score < 3.5) {
    if (labelled && labelledTitle !== null)
      return { title: labelledTitle, trust: isTold(labelledTitle), line: labelled.line, score: 4 };
    const announced = announcedTitle(page) ?? (best === null ? soughtTitle(page) : null);
    if (announced !== null) return announced;
    const bold = best === null || best.line?.heading === 0 ? boldTitle(page) : null;
    if (bold !== null) return bold;
    const lower = best === null ? firstHeading(page) : null;
    if (lower !== null && (fromTitles === null || !isTitleOfAll(fromTitles, page))) return lower;
    if (fromTitles !== null) return { title: fromTitles, trust: 'low', line: null, score: 3 };
  }
  const badged = best?.trust === 'medium' ? withoutBadge(best.title, titles) : null;
  if (best !== null && badged !== null) return { ...best, title: badged };
  const shorter = best === null ? null : withoutEmployer(page, best);
  if (best !== null && shorter !== null) return { ...best, title: shorter };
  if (best?.line && isAboveMenu(page, best.line)) {
    const below = announcedTitle(page) ?? firstHeading(page, best.line.at + 1);
    if (below !== null && spoken(below.title) !== spoken(best.title))
      return isTitleOfAll(best.title, page) ? { ...best, trust: 'low' } : below;
  }
  const called = best === null || saysWanted(best.title) ? null : onlyCalled(page);
  if (called !== null) return called;
  const contested = best?.line ? contestedBy(page, best.line, best.title) : null;
  if (best && contested !== null) return { ...best, title: contested, trust: 'low' };
  // A title is no exclamation; a slogan is.
  if (best !== null && /[!?]$|^(?:\S+ ){3,}\S+\.$/.test(best.title)) return { ...best, trust: 'low' };
  if (best !== null && best.trust === 'medium' && best.score < 5)
    return { ...best, trust: best.line?.heading === 1 ? 'medium' : 'low' };
  return best;
});

/** Whether a heading says a piece of the page's title and then its share of full time: "Cook, 80–100 %". */
const goesOn = (piece: string, text: string): boolean => {
  const share = /^(.{8,}?),?\s*\(?\d{2,3}(?:\s?[–-]\s?\d{2,3})?\s?%\)?$/.exec(text);
  return share !== null && spoken(share[1] ?? '') === piece;
};

/** A heading in the part that the page's own marks call the ad's text heads a part of it, of whatever level it is. */
const isInAdText = ({ heading, block }: Line): boolean =>
  heading > 0 && (block.parentElement?.closest('[itemprop~="description"]') ?? null) !== null;

/** Whether a page's title is this heading, whatever signs it holds, and then something set apart: "Vacancy: a cook - ACME". */
const beginsWith = (title: string, text: string): boolean =>
  text.length >= 8 &&
  title.length > text.length &&
  title.toLowerCase().startsWith(text.toLowerCase()) &&
  /^\s+[|·•–—@»-]\s|^\s*\|/.test(title.slice(text.length));

/** A heading in the banner that is a link to the front page is the site's name. */
function isSiteSign({ heading, zone, parts, linked, text }: Line, { url }: Page): boolean {
  if (heading === 0 || zone !== 'header' || linked < text.length * 0.9) return false;
  const href = parts[0]?.element.closest('a[href]')?.getAttribute('href') ?? '';
  if (!URL.canParse(href, url.href)) return false;
  const target = new URL(href, url.href);
  return (
    target.host === url.host &&
    /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+)?$/i.test(target.pathname) &&
    target.search === ''
  );
}

/** Whether the document's own title has this piece alone, beside the site's name. */
const isTitleOfAll = (title: string, page: Page): boolean =>
  pageTitles(page).some((text) => spoken(titlePieces(text)[0] ?? '') === spoken(title));

/** Whether the page's menu comes between a heading and the text: then it heads the site. */
function isAboveMenu(page: Page, heading: Line): boolean {
  let menu = 0;
  for (const line of pageLines(page).slice(heading.at + 1, heading.at + 80)) {
    if (line.zone === 'main' && line.text.length >= 120 && line.linked === 0) break;
    if (line.zone === 'nav') menu += 1;
  }
  return menu >= 3;
}

/** What a page pins to a title in an element of its own. */
const BADGE =
  /^(?:verified|new|featured|urgent(?:ly hiring)?|hot|promoted|sponsored|premium|top job|neu|nouveau|nieuw|nuevo|nueva|novo|ny|nytt)!?$/i;

/** "Cook at" before the employer's name in a part of its own. */
const EMPLOYER_BEHIND = /^(.{3,120}\S) (?:at|@|bei|chez|hos|bij)\s*$/i;

/** A heading may hold the employer as well, as a link beside the title: then its first part is the title. */
function ownPart({ heading, parts, text }: Line): string {
  const [first, ...rest] = parts;
  if (first && rest.length > 0 && rest.every((part) => BADGE.test(part.text.trim())))
    return first.text.trim();
  const isLinked = ({ element }: LinePart): boolean => element.closest('a[href]') !== null;
  const before = rest.length === 1 ? EMPLOYER_BEHIND.exec(first?.text ?? '') : null;
  if (heading > 0 && before) return before[1] ?? text;
  return heading > 0 && first && rest.length === 1 && !isLinked(first) && rest.every(isLinked)
    ? first.text.trim()
    : text;
}

/** A heading may carry a badge ("software designer Verified") that the page's own titles do not. */
function withoutBadge(title: string, titles: readonly string[]): string | null {
  const piece = titles
    .map((text) => titlePieces(text)[0] ?? '')
    .find(
      (text) =>
        text.length >= 5 && spoken(title).startsWith(`${spoken(text)} `) && title.length - text.length <= 20,
    );
  return piece === undefined ? null : title.slice(0, piece.length);
}

/** "Cook at ACME (S24)" in a heading, where another line near the top says "Cook" alone. */
function withoutEmployer(page: Page, { title, line }: FoundTitle): string | null {
  const alone = /^(.{3,120}?) (?:at|@|bei|chez|hos|bij) \S.{1,60}$/i.exec(title)?.[1];
  if (alone === undefined) return null;
  const key = spoken(alone);
  return pageLines(page)
    .slice(0, 60)
    .some((other) => other !== line && spoken(other.text) === key)
    ? alone
    : null;
}

/**
 * The other title that a line right under the heading names as the employer's own ("Title at the employer - Pastry cook",
 * under an official name of the trade), or `null`.
 */
function contestedBy(page: Page, heading: Line, title: string): string | null {
  for (const { parts } of pageLines(page).slice(heading.at + 1, heading.at + 4)) {
    const [label, value] = parts;
    if (!label || !value || parts.length !== 2 || label.text.length > 40) continue;
    const other = acceptTitle(value.text.replace(/^[\s:–-]+/, ''), page);
    if (
      other !== null &&
      /\b(?:title|titel|titre|título|titulo)\b/i.test(label.text) &&
      !spoken(other).includes(spoken(title)) &&
      !spoken(title).includes(spoken(other))
    )
      return other;
  }
  return null;
}

function scoreOf(line: Line): number {
  if (line.text.length < 3 || line.text.length > 220 || line.action) return 0;
  if (
    line.zone === 'nav' ||
    line.zone === 'footer' ||
    line.zone === 'dialog' ||
    line.zone === 'related' ||
    line.zone === 'aside'
  )
    return 0;
  const marked = TITLE_MARK.test(marksOf(line.block)) ? 2 : 0;
  const level = line.heading === 1 ? 4 : line.heading === 2 ? 2 : line.heading === 3 ? 1 : 0;
  if (level + marked === 0) return line.at < 60 && line.zone === 'main' ? 0.5 : 0;
  // The first heading of its kind is the likelier one.
  return level + marked - Math.min(line.at, 600) / 600;
}
