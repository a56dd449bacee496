import { anyCase } from '@/utils/text/any-case';
import { fold } from '@/utils/text/fold';

import { labelledValues } from '../../dom/labelled-values';
import { pageLines } from '../../dom/page-lines';
import { spoken } from '../../dom/spoken';
import { boardNames } from '../../lexicon/board-names';
import { genericTitles, greetingTitle, openingsTitle } from '../../lexicon/generic-titles';
import { labelsOf } from '../../lexicon/labels';
import type { Page } from '../../page';
import { findTitle } from '../find-title';
import { headerFacts } from '../header-facts';
import { looksLikePlace } from '../looks-like-place';

/**
 * Whether a name is nobody's who advertises on this page: a board's, a heading's, a builder's, the ad's title or its place; and where
 * it only signs the page (not `isShown`), the name of a site that lists ads, or of a town.
 */
export const isNoCompany = (name: string, isShown: boolean, page: Page): boolean =>
  isBoard(name) ||
  isHeading(name) ||
  isBuilder(name, page) ||
  (!isShown && (LISTING_NAME.test(name) || looksLikePlace(name))) ||
  isTitle(name, page) ||
  isItsPlace(name, page);

/** Who only lends the page its place: "Cook | Notion" at acme.notion.site. */
const isBuilder = (name: string, { url }: Page): boolean =>
  BUILDERS.some((builder) => spoken(name) === builder && url.hostname.includes(builder));

const BUILDERS = ['notion', 'wix', 'webflow', 'squarespace', 'wordpress', 'framer'];

/** A greeting, a slogan or a page's own name stands where a firm's is looked for: "Wir suchen Dich!", "Our vacancies". */
const isHeading = (name: string): boolean =>
  /[!?]$/.test(name) ||
  greetingTitle.test(name) ||
  openingsTitle.test(name) ||
  genericTitles.has(spoken(name));

/** Whether the page says of a name that the work is there: "Hull" beside "Location: Hull, East Yorkshire". */
function isItsPlace(name: string, page: Page): boolean {
  // "a Suzzara (MN)": the rest of "Cook a Suzzara (MN)".
  const bare = name.replace(/^(?:in|a|à|en|em|i|w|bei|te|na) (?=\p{Lu})/u, '');
  const labelled = labelledValues(pageLines(page), labelsOf.places).map(({ value }) => value);
  return [...headerFacts(page).places, ...labelled].some(
    (place) => place === bare || place.split(/\s*[,(/;]\s*/)[0] === bare,
  );
}

/** A site that calls itself by what it lists ("Computrabajo", "arbeidsplassen.no") is no employer. */
const LISTING_NAME = anyCase(
  String.raw`jobs?(?:$|[^y\p{Ll}])|jobb|vagas|empleos?|empregos?|emplois?|trabajos?|stellen|vacatur|vacanc|praca|arbeidsplass|platsbank|arbeitsagentur|hiring|lavoro|karriere|werken`,
);

/** A board goes by its name, also with its country behind it: "SEEK Australia". */
const isBoard = (name: string): boolean => {
  const key = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  const [, first = '', last = ''] = /^(.+)\s(\S+)$/.exec(name) ?? [];
  return boardNames.has(key(name)) || (boardNames.has(key(first)) && looksLikePlace(last));
};

function isTitle(name: string, page: Page): boolean {
  const title = findTitle(page);
  return (
    title !== null &&
    spoken(title.title).includes(spoken(name)) &&
    spoken(name).length > spoken(title.title).length * 0.4
  );
}
