import { anyCase } from '@/utils/text/any-case';
import { pageTitles } from '../generic/document-title';
import { findBody } from '../generic/find-body';
import type { FoundCard } from '../generic/find-cards';
import type { FoundTitle } from '../generic/found-title';
import type { Page } from '../page';
import { isArticle as isDatedOrMarked } from '../people/is-article';
import { perPage } from '../per-page';
import { metaValues } from '../strategies/meta';
import { embeddedItems } from '../structured/embedded-items';
import { jsonLdOf } from '../structured/json-ld-nodes';

/** Things that pages describe to machines and nobody is hired for. */
const THINGS = new Set([
  'recipe',
  'newsarticle',
  'reportagenewsarticle',
  'product',
  'book',
  'movie',
  'musicrecording',
  'musicalbum',
  'tvepisode',
  'course',
  'qapage',
  'discussionforumposting',
  'realestatelisting',
]);

/** Whether a page's data says that it is about a thing that is no job: a recipe, a product, the news. */
export const describesThing = perPage((page: Page): boolean => {
  const isThing = (types: readonly string[]): boolean => types.some((type) => THINGS.has(type));
  return (
    jsonLdOf(page).nodes.some(({ types, via, listed }) => !listed && via.length === 0 && isThing(types)) ||
    embeddedItems(page).some(({ types }) => isThing(types))
  );
});

/** Whether a page calls itself an article. */
export const isArticle = (page: Page): boolean =>
  /^(?:article|video|blog)/.test(metaValues(page).get('og:type') ?? '') ||
  page.document.querySelector('[itemtype$="Article" i]') !== null;

const SAYS =
  'says|said|explains|sagt|sagte|erzählt|erklärt|dit|explique|raconte|dice|cuenta|explica|zegt|vertelt|säger|berättar|siger|fortæller|sier|forteller|racconta|spiega|mówi|diz|conta';
const SAID = new RegExp(
  `(?:^|[\\s,"”“»])(?:(?:${SAYS}) \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ (?:${SAYS})(?=[\\s,:.]))`,
  'u',
);

/** Whether an article tells what others said: it is about work, and offers none. */
export const tellsWhatOthersSay = perPage((page: Page): boolean =>
  (findBody(page)?.lines ?? []).some(({ text }) => SAID.test(text)),
);

const SIGNED = '[class~="byline"], [rel~="author"], .author.vcard';

/** Words with which a page about work says so in its titles or its address. */
const OF_WORK = anyCase(
  String.raw`(?<!\p{L})(?:jobs?|career|karriere|carri[eè]re|stellen|vacanc|vacature|vakanc|emploi|recrut|recruit|hiring|opening|join (?:us|our|the)|work(?:ing)? (?:at|with|for)|empleo|trabaj|trabalh|vaga|lavor|jobb|stilling|tjänst|praca|pracuj|oferta|ваканс|работ)`,
);

/** Whether a long article has only a few jobs beside it: it is no list of them. */
export function isReadForItself(page: Page, title: FoundTitle | null, cards: readonly FoundCard[]): boolean {
  const body = findBody(page);
  if (title === null || title.trust !== 'high' || body === null || body.prose < 1200) return false;
  if (cards.length > 20 || [...pageTitles(page), title.title].some((text) => OF_WORK.test(text)))
    return false;
  if (page.url.protocol.startsWith('http') && OF_WORK.test(page.url.pathname.replaceAll(/[-_/]+/g, ' ')))
    return false;
  return isArticle(page) || isDatedOrMarked(page) || page.document.querySelector(SIGNED) !== null;
}
