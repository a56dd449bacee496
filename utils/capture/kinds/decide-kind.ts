import { marksOf } from '../dom/marks-of';
import { pageLines } from '../dom/page-lines';
import type { Line } from '../dom/page-lines';
import { adEvidence, isAdEnd } from '../generic/ad-evidence';
import type { AdEvidence } from '../generic/ad-evidence';
import { areCounted } from '../generic/are-counted';
import { pageTitles } from '../generic/document-title';
import { findBody } from '../generic/find-body';
import { findCards } from '../generic/find-cards';
import type { FoundCard } from '../generic/find-cards';
import { findTitle } from '../generic/find-title';
import type { FoundTitle } from '../generic/found-title';
import { headerFacts } from '../generic/header-facts';
import { isJobUrl } from '../generic/is-job-url';
import { saysWanted } from '../generic/lesser-titles';
import { splitView } from '../generic/split-view';
import { statePosting } from '../generic/state-posting';
import {
  companyTitle,
  saysExpired,
  listHeading,
  listTitle,
  resultsHeading,
  signInWords,
  wallWords,
} from '../lexicon/page-words';
import {
  blankToFill,
  feeLabel,
  learningHeading,
  noOpening,
  notAdTitle,
  unsolicitedTitle,
  workHereTitle,
} from '../lexicon/not-ads';
import { openingsTitle } from '../lexicon/generic-titles';
import type { Page } from '../page';
import { perPage } from '../per-page';
import type { PageKind } from '../site';
import { mainNodes } from '../strategies/json-ld';
import { mainItems } from '../strategies/microdata';
import { jsonLdOf } from '../structured/json-ld-nodes';
import { isUntitled } from './is-untitled';
import { describesThing, isArticle, isReadForItself, tellsWhatOthersSay } from './other-subject';
import { holdsSeveralAds } from './several-ads';

/**
 * What a page is, by what it shows: one ad in front of a list; one ad stated in structured data; a wall or an ad that is gone, by their words; a
 * list, by its cards; an application form; an ad, by a title with prose and the parts ads have. When in doubt `none`.
 */
export const decideKind = perPage((page: Page): PageKind => {
  const lines = pageLines(page);
  const visible = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (isWall(page, visible)) return 'wall';
  // Thousands of comments long, and its title says all there is to say.
  if (pageTitles(page).some((text) => /who is hiring/i.test(text))) return 'list';
  if (splitView(page) !== null) return 'posting';
  const stated = mainNodes(page, 'JobPosting').length + mainItems(page, 'JobPosting').length;
  const listed = jsonLdOf(page).nodes.filter(
    ({ types, listed: inList }) => inList && types.includes('jobposting'),
  ).length;
  const { cards, jobLike } = findCards(page);
  const titles = pageTitles(page);
  const many =
    cards.length >= 3 && (jobLike >= 0.5 || areCounted(page, cards)) && !standBelowAnAd(page, cards);
  const saysList = titles.some((text) => listTitle.test(text));
  // What the page's first heading says of its ad counts, whatever else it offers below.
  if (lines.some((line) => line.heading === 1 && line.text.length < 160 && saysExpired(line.text)))
    return 'expired';
  if (!many && isExpired(page)) return 'expired';
  if (stated === 1 && listed < 2 && !isUntitled(page)) return 'posting';
  if (stated > 2 || listed > 2) return 'list';
  const body = findBody(page);
  const ad = adEvidence(page);
  const title = findTitle(page);
  const isWanted = title !== null && saysWanted(title.title);
  if (holdsSeveralAds(page, title)) return many ? 'list' : 'none';
  if (!many && title !== null && unsolicitedTitle.test(title.title)) return 'none';
  if (!many && title?.trust !== 'high' && lines.some(saysNoOpening)) return 'none';
  if (many && isReadForItself(page, title, cards)) return 'none';
  // "Nos offres d'emploi" over the offers.
  if (
    many &&
    title?.trust !== 'high' &&
    lines.some((line) => line.heading === 1 && openingsTitle.test(line.text))
  )
    return 'list';
  const evidence =
    ad.headings +
    Math.min(ad.apply, 2) +
    ad.facts +
    (body?.marked ? 1 : 0) +
    (isWanted ? 1 : 0) +
    Math.min(ad.sought, isWanted ? 2 : 1) +
    headerSigns(page, title);
  const isAd =
    title !== null &&
    !listHeading.test(title.title) &&
    ((body?.prose ?? 0) >= 250
      ? evidence >= (ad.apply > 0 ? 2 : 3)
      : (body?.prose ?? 0) >= 100 && evidence >= (ad.apply > 0 ? 4 : 5));
  // Links without a word beside them are a menu, however much of one their addresses speak of jobs.
  const isMenu = cards.every(({ lines: own }) => own.length <= 1) && cards.length <= 15 && ad.apply > 0;
  const isAbove =
    !many ||
    (isMenu && title?.trust === 'high' && (body?.prose ?? 0) >= 1200) ||
    (body?.lines[0]?.at ?? Infinity) < (cards[0]?.lines[0]?.at ?? 0);
  if (
    (titles.some((text) => companyTitle.test(text)) || COMPANY_PATH.test(page.url.pathname)) &&
    ad.apply === 0
  )
    return many ? 'list' : 'none';
  const asksAnybody =
    title?.trust !== 'high' && lines.some((line) => line.heading === 1 && workHereTitle.test(line.text));
  if (
    isAd &&
    isAbove &&
    !(asksAnybody && ad.form && ad.headings === 0) &&
    !(saysList && title.trust !== 'high') &&
    (isWanted || saysMoreThan(page, ad, evidence - ad.facts - Math.min(ad.apply, 2))) &&
    !tellsOfAds(page)
  )
    return 'posting';
  if (ad.form && !many) return asksAnybody ? 'none' : 'posting';
  if (many) return 'list';
  if (cards.length === 2 && jobLike === 1 && body === null) return 'list';
  if (
    (saysList || titles.some((text) => /\b(?:jobs|careers)\b/i.test(text))) &&
    body === null &&
    lines.some((line) => line.heading > 0 && resultsHeading.test(line.text))
  )
    return 'list';
  // A search without its results: its title says what it is for, and there is nothing of an ad.
  if (saysList && evidence === 0 && body === null && title?.trust !== 'high' && isSearch(page)) return 'list';
  // "Current vacancies" over two of them.
  if (
    cards.length >= 2 &&
    jobLike === 1 &&
    lines.some((line) => line.heading === 1 && isListHeading(line.text))
  )
    return 'list';
  if (!many && body === null && isJobUrl(page.url) && statesAd(page)) return 'posting';
  const countsResults =
    title !== null &&
    listHeading.test(title.title) &&
    (/^\d/.test(title.title) || ((body?.prose ?? 0) >= 1000 && !isArticle(page)));
  return countsResults ? 'list' : 'none';
});

/** The page's own data hold the whole ad that its address names, before a script shows it. */
const statesAd = (page: Page): boolean => {
  const { externalId, description } = statePosting(page)?.values ?? {};
  return (
    typeof description === 'string' &&
    description.length > 300 &&
    (typeof externalId === 'string' || typeof externalId === 'number') &&
    page.url.href.includes(String(externalId))
  );
};

const saysNoOpening = ({ zone, text }: Line): boolean =>
  zone === 'main' && text.length <= 400 && noOpening.test(text);

/** A page about a thing is no ad, and an article is one only by more than a button and some labelled facts. */
function saysMoreThan(page: Page, ad: AdEvidence, ofAd: number): boolean {
  return (
    !describesThing(page) &&
    (!isArticle(page) || (ad.apply > 0 && ofAd > 0 && (ad.sought > 0 || !tellsWhatOthersSay(page))))
  );
}

const isListHeading = (text: string): boolean => listHeading.test(text) || listTitle.test(text);

/** A page about a trade, its ads, its courses or a call for bids: it has the parts of an ad, and nobody is hired by it. */
function tellsOfAds(page: Page): boolean {
  if (pageTitles(page).some((text) => notAdTitle.test(text))) return true;
  const lines = pageLines(page);
  const learning = lines.filter(({ heading, text }) => heading > 0 && learningHeading.test(text)).length;
  const fees = lines.some(({ zone, text }) => zone === 'main' && text.length <= 80 && feeLabel.test(text));
  return learning + (fees ? 1 : 0) >= 2 || hasBlanks(page);
}

/** A text with blanks for a firm's name and place is one to copy. */
function hasBlanks(page: Page): boolean {
  const blanks = (findBody(page)?.lines ?? []).flatMap(({ text }) => text.match(blankToFill) ?? []);
  return new Set(blanks).size >= 2;
}

/** Cards in a part for others like it, or under a heading that ends an ad, offer what else there is. */
function standBelowAnAd(page: Page, cards: readonly FoundCard[]): boolean {
  const first = cards[0]?.lines[0];
  if (first === undefined) return false;
  if (first.zone === 'related') return true;
  const above = pageLines(page)
    .slice(Math.max(0, first.at - 12), first.at)
    .findLast(({ heading }) => heading > 0);
  return above !== undefined && isAdEnd(above);
}

/** Signs right at the title: the page itself calls it a job's title, and a contract or hours stand beside it. */
function headerSigns(page: Page, title: FoundTitle | null): number {
  if (title?.line === null || title === null) return 0;
  const { block } = title.line;
  const marks = [block, block.parentElement].map((element) => (element === null ? '' : marksOf(element)));
  const isMarked = marks.some((text) => JOB_TITLE_MARK.test(text));
  return (isMarked ? 1 : 0) + (headerFacts(page).employment.length > 0 ? 1 : 0);
}

const JOB_TITLE_MARK =
  /(?:job|posting|vacancy|position)[\s_-]*(?:detail|details|header|view)?[\s_-]*(?:title|headline)(?:$|[\s_-])/i;

function isWall(page: Page, visible: number): boolean {
  if (visible > 6000) return false;
  const title = page.document.title;
  const heading = page.document.querySelector('h1')?.textContent ?? '';
  if (wallWords.test(`${title} ${heading}`.slice(0, 400))) return true;
  if (visible < 2500 && pageLines(page).some((line) => line.text.length < 300 && wallWords.test(line.text)))
    return true;
  return (
    visible < 2500 &&
    signInWords.test(title.trim().slice(0, 200)) &&
    page.document.querySelector('input[type="password"]') !== null
  );
}

/** The notice stands near the top or in place of the title, or the page says little else. */
function isExpired(page: Page): boolean {
  const lines = pageLines(page);
  const title = findTitle(page)?.line?.at ?? 0;
  return lines.some(
    (line) =>
      line.text.length < 220 &&
      line.zone !== 'related' &&
      line.zone !== 'footer' &&
      line.zone !== 'nav' &&
      (lines.length < 80 || line.at < title + 40) &&
      saysExpired(line.text),
  );
}

/** The address of a company's own page on a network or board. */
const COMPANY_PATH =
  /^\/(?:[a-z]{2}\/)?(?:company|companies|cmp|overview|entreprises?|unternehmen|firmen|empresas|aziende|bedrijven|arbeitgeber|employers?)\/[^/]+\/?$/i;

const SEARCH_TITLE =
  /^(?:.{0,40}[|–—:-]\s*)?(?:job ?finder|job search|search jobs|find jobs|jobsuche|stellensuche|jobbörse|stellenmarkt|stellenbörse|recherche d['’]emploi|vacatures zoeken|buscar empleo|поиск ваканс[а-яё]*)(?:\s*[|–—:-].{0,60})?$/i;

/** A page that calls itself a search for jobs. */
const isSearch = (page: Page): boolean => pageTitles(page).some((text) => SEARCH_TITLE.test(text));
