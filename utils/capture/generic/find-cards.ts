import { pageLines } from '../dom/page-lines';
import type { Line } from '../dom/page-lines';
import type { Page } from '../page';
import type { ListCard } from '../page-reading';
import { perPage } from '../per-page';
import { cardFacts } from './card-facts';
import { isJobUrl } from './is-job-url';
import { looksLikePlace } from './looks-like-place';

/** One card of a results page with the lines it takes up. */
export interface FoundCard {
  readonly title: string;
  readonly url: string;
  readonly block: Element;
  readonly lines: readonly Line[];
}

/** The results a page lists. `jobLike`: share of them whose address is that of a job. */
export interface FoundCards {
  readonly cards: readonly FoundCard[];
  readonly jobLike: number;
}

interface GroupedLink {
  readonly anchor: Element;
  readonly line: Line;
  readonly url: URL;
  readonly ofJob: boolean;
}

const NONE: FoundCards = { cards: [], jobLike: 0 };
const MOST = 500;

/** The best group of repeated links to jobs on a page: one address and one title each, alike in make. */
export const findCards = perPage((page: Page): FoundCards => {
  const groups = new Map<string, GroupedLink[]>();
  for (const line of pageLines(page)) {
    if (line.zone === 'nav' || line.zone === 'footer' || line.zone === 'dialog' || line.zone === 'header')
      continue;
    for (const part of line.parts) {
      const anchor = part.element.closest('a[href]');
      if (!anchor || part.text.trim().length < 3 || line.text.length > 300) continue;
      const url = urlOf(anchor, page);
      if (!url) continue;
      // Links to jobs and to companies that are made alike are two groups.
      const ofJob = isOfJob(url, page) || (isNamedJob(url, page) && saysMore(anchor, line));
      const key = `${signature(anchor)}${ofJob ? '' : ' other'}`;
      const group = groups.get(key) ?? [];
      if (group.length < MOST && group.at(-1)?.anchor !== anchor) group.push({ anchor, line, url, ofJob });
      groups.set(key, group);
    }
  }
  let best: readonly GroupedLink[] = [];
  let bestJobLike = 0;
  let bestScore = 0;
  for (const group of groups.values()) {
    const urls = new Set(group.map(({ url }) => url.href));
    if (urls.size < 2) continue;
    // The most such a group could come to.
    if (urls.size * 1.02 * 30 * 2 <= bestScore) continue;
    const jobLike = group.filter(({ ofJob }) => ofJob).length / group.length;
    const length =
      group.reduce((sum, { anchor }) => sum + Math.min((anchor.textContent ?? '').trim().length, 80), 0) /
      group.length;
    const score =
      urls.size * (0.02 + jobLike * jobLike) * Math.min(length, 30) * (group[0]?.line.heading ? 2 : 1);
    if (score <= bestScore) continue;
    bestScore = score;
    best = group;
    bestJobLike = jobLike;
  }
  return best.length === 0 ? NONE : { cards: cardsOf(best, page), jobLike: bestJobLike };
});

const JOBS_PAGE =
  /\/(?:jobs?|careers?|vacanc(?:y|ies)|openings?|positions|open-(?:positions|roles)|work-with-us|join-us|karriere|stellen(?:angebote)?|offene-stellen|emplois?|recrutement|offres(?:-emploi)?|rejoignez-nous|vacatures|werken-bij|empleos?|vagas|trabalhe-conosco|ledige-stillinger|lediga-jobb|job|lavora-con-noi|kariera|oferty-pracy)\/?$/i;

/** A name right below a word for one job: `/vacature/broodbakker`, `/rathaus/stellen/erzieher.html`. */
const JOB_AND_NAME =
  /\/(?:(?:current|all|open|our|offene|aktuelle|nos|ledige|lediga)-)?(?:job|jobs|vacancy|vacancies|vacature|vacatures|positions|openings|opportunities|stelle|stellen|stellenangebot|offre|offre-emploi|oferta|oferta-empleo|vaga|stilling|stillinger|jobb|ledigt-jobb|posizione|annuncio|praca|oferta-pracy)\/([^/]{4,80})\/?$/i;

/** The end of an address of many: `/jobs/engineering-jobs`. */
const MANY = /[-_](?:jobs?|vacancies|careers|stellen|emplois|empleos|vagas|vacatures)(?:\.\w+)?$/i;

/** What firms tell below their jobs' page that is no job. */
const ABOUT_WORK =
  /^(?:benefits?|culture|life.*|our-.*|values|students?|graduates?|early-careers?|internships?|apprentice.*|teams?|departments?|locations?|search.*|all|faqs?|about.*|apply|alerts?|login|sign.*|register|diversity.*|inclusion.*|events?|blog|news|stories|meet-.*|why-.*|how-.*|process|interview.*|recruitment-.*|hiring-.*|page|privacy.*|saved?|talent-.*|contact|work.*|employees?|programmes?|programs?|people)\/?$/i;

/** A job's address, or one right below the page that lists a firm's jobs: `/jobs/brewer` on `/jobs`. */
function isOfJob(url: URL, page: Page): boolean {
  if (isJobUrl(url)) return true;
  const listed = page.url.pathname.replace(/\/$/, '');
  if (url.host !== page.url.host) return false;
  if (!JOBS_PAGE.test(listed)) return false;
  const last = url.pathname.startsWith(`${listed}/`) ? url.pathname.slice(listed.length + 1) : '';
  return /^[^/]{3,80}\/?$/.test(last) && !ABOUT_WORK.test(last);
}

function isNamedJob(url: URL, page: Page): boolean {
  const named = url.host === page.url.host ? JOB_AND_NAME.exec(url.pathname)?.[1] : undefined;
  return named !== undefined && !ABOUT_WORK.test(named) && !MANY.test(named);
}

/** Whether a link is a heading, or more stands beside its words: a job's place and hours, where a menu has its entry alone. */
function saysMore(anchor: Element, { heading }: Line): boolean {
  if (heading > 0) return true;
  const own = anchor.querySelector('h2, h3, h4, h5') ?? anchor;
  const around = anchor.closest('li, article, tr, [role="listitem"]') ?? anchor;
  return (around.textContent ?? '').trim().length > (own.textContent ?? '').trim().length + 3;
}

/** The card with what its lines state; looked at only where the page is a list, for a page beside its ad never shows it. */
export const cardOf = ({ title, url, lines }: FoundCard): ListCard => ({
  title,
  url,
  ...cardFacts(lines, title),
});

const NO_PAGE = /^(?:#|javascript:|mailto:|tel:|data:)/i;

function urlOf(anchor: Element, page: Page): URL | null {
  const href = anchor.getAttribute('href')?.trim() ?? '';
  // A page saved to a file has no address that relative links could be told from.
  const base = page.url.protocol === 'file:' ? 'https://saved.invalid/' : page.url.href;
  if (href === '' || NO_PAGE.test(href) || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** How an anchor is embedded: names and first classes up to four levels; numbers in classes do not count. */
function signature(anchor: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = anchor; at !== null && steps.length < 4; at = at.parentElement) {
    const mark = (at.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? '';
    steps.push(`${at.localName}.${mark.replace(/\d+/g, '')}`);
  }
  return steps.join('<');
}

function cardsOf(group: readonly GroupedLink[], page: Page): FoundCard[] {
  const anchors = new Set(group.map(({ anchor }) => anchor));
  const lines = pageLines(page);
  const taken = new Set<string>();
  const cards: FoundCard[] = [];
  for (const { anchor, line, url } of group) {
    if (taken.has(url.href)) continue;
    taken.add(url.href);
    const block = blockOf(anchor, anchors);
    const own = linesWithin(lines, line.at, block);
    const title = titleOf(anchor, line, own);
    if (title.length < 2) continue;
    cards.push({ title, url: url.href, block, lines: own });
  }
  return cards;
}

/** A whole card may be one link: then its heading, or its first line, is the title. A number that is linked is not. */
function titleOf(anchor: Element, line: Line, own: readonly Line[]): string {
  const heading = anchor.querySelector('h1, h2, h3, h4, h5, h6');
  const text = heading?.textContent ?? (anchor.contains(line.block) ? line.text : anchor.textContent) ?? '';
  const title = text.replace(/\s+/g, ' ').trim().slice(0, 200);
  if (/\p{L}{2}/u.test(title)) return onceOnly(title);
  return (
    own.find((other) => other.heading > 0)?.text ??
    own.find((other) => other.text.split(' ').length > 1 && !looksLikePlace(other.text))?.text ??
    title
  );
}

/** Some pages write a title a second time for screen readers. */
function onceOnly(title: string): string {
  const half = title.slice(0, title.length / 2).trim();
  return half.length > 3 && title.slice(Math.ceil(title.length / 2)).trim() === half ? half : title;
}

/** The largest element around an anchor that holds no other anchor of the group to another address. */
function blockOf(anchor: Element, anchors: ReadonlySet<Element>): Element {
  let block = anchor;
  for (let up = 0; up < 8; up += 1) {
    const parent = block.parentElement;
    if (!parent || parent.localName === 'body') return block;
    let others = 0;
    for (const other of parent.querySelectorAll('a[href]')) {
      if (
        other !== anchor &&
        anchors.has(other) &&
        other.getAttribute('href') !== anchor.getAttribute('href')
      ) {
        others += 1;
        break;
      }
    }
    if (others > 0) return block;
    block = parent;
  }
  return block;
}

function linesWithin(lines: readonly Line[], at: number, block: Element): Line[] {
  let from = at;
  while (from > 0 && block.contains(lines[from - 1]?.block ?? null)) from -= 1;
  let to = at + 1;
  while (to < lines.length && block.contains(lines[to]?.block ?? null)) to += 1;
  return lines.slice(from, to);
}

/** Numbers of the lines that belong to cards of a group of three or more; empty when the page lists nothing. */
export const cardBlocks = perPage((page: Page): ReadonlySet<number> => {
  const { cards, jobLike } = findCards(page);
  if (cards.length < 3 || jobLike < 0.5) return new Set();
  const whole = pageLines(page).length;
  // A "card" that takes up most of the page is the ad itself with a link in it.
  return new Set(
    cards
      .filter((card) => card.lines.length < whole * 0.4)
      .flatMap((card) => card.lines.map((line) => line.at)),
  );
});
