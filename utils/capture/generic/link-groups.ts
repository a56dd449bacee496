import { pageLines } from '../dom/page-lines';
import type { Line } from '../dom/page-lines';
import type { Page } from '../page';
import { isJobUrl, isListUrl } from './is-job-url';
import { stepOf } from './step-of';

/** A link of a page outside its navigation, with the line it stands in. */
export interface GroupedLink {
  readonly anchor: Element;
  readonly line: Line;
  readonly url: URL;
  /** Its address is that of a job. */
  readonly ofJob: boolean;
  /** How the link is embedded. */
  readonly make: string;
}

/** The links that a page repeats most alike, and all others. `jobLike`: share of the group whose address is that of a job. */
export interface LinkGroups {
  readonly best: readonly GroupedLink[];
  readonly jobLike: number;
  readonly others: readonly GroupedLink[];
}

const MOST = 500;
const MOST_OTHERS = 1000;

/** The best group of repeated links to jobs on a page, alike in make, and the links of the other groups. */
export function linkGroups(page: Page): LinkGroups {
  const groups = groupsOf(page);
  let best: readonly GroupedLink[] = [];
  let bestJobLike = 0;
  let bestScore = 0;
  for (const group of groups) {
    const urls = new Set(group.map(({ url }) => url.href));
    if (urls.size < 2) continue;
    // The most such a group could come to.
    if (urls.size * 1.02 * 30 * 2 <= bestScore) continue;
    const jobLike = group.filter(({ ofJob }) => ofJob).length / group.length;
    const length =
      group.reduce((sum, { anchor }) => sum + Math.min((anchor.textContent ?? '').trim().length, 80), 0) /
      group.length;
    const score =
      urls.size *
      (0.02 + jobLike * jobLike) *
      Math.min(length, 30) *
      (group[0]?.line.heading ? 2 : 1) *
      (isMenu(group) ? 0.4 : 1);
    if (score <= bestScore) continue;
    bestScore = score;
    best = group;
    bestJobLike = jobLike;
  }
  const covers = bestJobLike < 0.5 ? coverLinks(page) : [];
  if (covers.length >= 2) return { best: covers, jobLike: 1, others: [] };
  const others = groups.filter((group) => group !== best).flatMap((group) => group);
  return { best, jobLike: bestJobLike, others: others.slice(0, MOST_OTHERS) };
}

/** Links without words that a page lays over its cards: each leads to a job, and the card's heading stands beside it. */
function coverLinks(page: Page): GroupedLink[] {
  const found: GroupedLink[] = [];
  const lines = pageLines(page);
  for (const anchor of (page.root ?? page.document).querySelectorAll('a[href]')) {
    if ((anchor.textContent ?? '').trim() !== '' || anchor.querySelector('img') !== null) continue;
    const url = urlOf(anchor, page);
    if (url === null || !isJobUrl(url)) continue;
    const card = anchor.parentElement;
    const line = lines.find(({ heading, block }) => heading > 0 && card?.contains(block) === true);
    if (line !== undefined && found.length < MOST)
      found.push({ anchor, line, url, ofJob: true, make: makeOf(anchor) });
  }
  const headings = new Set(found.map(({ line }) => line));
  return headings.size === found.length ? found : [];
}

function groupsOf(page: Page): GroupedLink[][] {
  const groups = new Map<string, GroupedLink[]>();
  const named = new Set<string>();
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
      if (isOpener(anchor) && named.has(url.origin + url.pathname)) continue;
      named.add(url.origin + url.pathname);
      const make = makeOf(anchor);
      const key = `${make}${ofJob ? '' : ' other'}`;
      const group = groups.get(key) ?? [];
      if (group.length < MOST && group.at(-1)?.anchor !== anchor)
        group.push({ anchor, line, url, ofJob, make });
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** "View the job" below a card: a second link to where its title leads. */
const isOpener = (anchor: Element): boolean => OPENER.test((anchor.textContent ?? '').trim());
const OPENER =
  /^(?:view|see|open|apply|read|show|learn|voir|postuler|lire|en savoir|ansehen|anzeigen|zur stelle|zum job|mehr|details|jetzt bewerben|ver |leer|saber|inscri|bekijk|lees|solliciteer|se |les mer|læs|läs|søg|ansök|scopri|vedi|candidati|zobacz|aplikuj|candidatar)[^.]{0,30}$/i;

/** Links on lines that follow each other without a word between them. */
function isMenu(group: readonly GroupedLink[]): boolean {
  const next = group.filter(({ line }, at) => {
    const step = line.at - (group[at - 1]?.line.at ?? -Infinity);
    return step <= 1 && line.linked >= line.text.length * 0.9;
  });
  return group.length >= 6 && next.length >= group.length * 0.6;
}

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
  if (url.host !== page.url.host || !JOBS_PAGE.test(listed) || isListUrl(url)) return false;
  const last = url.pathname.startsWith(`${listed}/`) ? url.pathname.slice(listed.length + 1) : '';
  return /^[^/]{3,80}\/?$/.test(last) && !ABOUT_WORK.test(last);
}

function isNamedJob(url: URL, page: Page): boolean {
  const named = url.host === page.url.host ? JOB_AND_NAME.exec(url.pathname)?.[1] : undefined;
  return named !== undefined && !ABOUT_WORK.test(named) && !MANY.test(named) && !isListUrl(url);
}

/** Whether a link is a heading, or more stands beside its words: a job's place and hours, where a menu has its entry alone. */
function saysMore(anchor: Element, { heading }: Line): boolean {
  if (heading > 0) return true;
  const own = anchor.querySelector('h2, h3, h4, h5') ?? anchor;
  const around = anchor.closest('li, article, tr, [role="listitem"]') ?? anchor;
  return (around.textContent ?? '').trim().length > (own.textContent ?? '').trim().length + 3;
}

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
function makeOf(anchor: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = anchor; at !== null && steps.length < 4; at = at.parentElement)
    steps.push(stepOf(at));
  return steps.join('<');
}
