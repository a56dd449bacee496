import { looksLikeName } from '@/utils/person/looks-like-name';
import { cleanName } from '@/utils/person/clean-name';
import { elementText } from '../dom/element-text';
import type { Page } from '../page';
import type { PersonFields } from '../page-reading';
import { cardLink, cardText, outerCards } from './card-values';
import { namesThePage } from './names-the-page';
import { personFields, type PersonValues } from './person-reading';

/**
 * Returns the person of the representative h-card (microformats.org/wiki/representative-h-card-parsing) or of the one
 * classic vcard after whom the page is named; null where cards are those of several people, authors or a firm.
 */
export function personOfCards(page: Page): Partial<PersonFields> | null {
  const modern = outerCards(page.document, 'h-card');
  const representative = representativeOf(modern, page);
  if (representative !== null)
    return personFields(hCard(representative, page), 'microdata', 'high', 'h-card');
  const [classic, ...more] = outerCards(page.document, 'vcard');
  if (classic === undefined || more.length > 0) return null;
  const values = vCard(classic, page);
  const own = isPerson(values) && namesThePage(values.name ?? '', page);
  return own ? personFields(values, 'microdata', 'high', 'vcard') : null;
}

/** Returns the values of every card of a page that is a person's, for pages that show several. */
export function cardPeople(page: Page): PersonValues[] {
  const modern = outerCards(page.document, 'h-card').map((card) => hCard(card, page));
  const classic = outerCards(page.document, 'vcard').map((card) => vCard(card, page));
  return [...modern, ...classic].filter(isPerson);
}

function representativeOf(cards: readonly Element[], page: Page): Element | null {
  const here = sansHash(page.url.href);
  const linked = (card: Element, name: string): string | null => absolute(cardLink(card, [name]), page);
  const uid = cards.find((card) => linked(card, 'u-uid') === here && linked(card, 'u-url') === here);
  if (uid !== undefined) return uid;
  const me = new Set(
    [...page.document.querySelectorAll('[rel~="me"][href]')].map((link) =>
      absolute(link.getAttribute('href'), page),
    ),
  );
  const rel = cards.find((card) => me.has(linked(card, 'u-url')));
  if (rel !== undefined) return rel;
  const [only, ...more] = cards;
  if (only === undefined || more.length > 0) return null;
  const values = hCard(only, page);
  const own = linked(only, 'u-url') === here || namesThePage(values.name ?? '', page);
  return own && isPerson(values) ? only : null;
}

function hCard(card: Element, page: Page): PersonValues {
  const email = cardLink(card, ['u-email', 'p-email']);
  const place = cardText(card, ['p-locality']);
  const whole = card.querySelector('[class*="p-"], [class*="u-"]') === null ? elementText(card, 200) : null;
  return {
    name: cardText(card, ['p-name']) ?? whole,
    headline: cardText(card, ['p-job-title', 'p-role']),
    organisation: cardText(card, ['p-org']),
    place:
      place === null
        ? cardText(card, ['p-adr'])
        : [place, cardText(card, ['p-country-name'])].filter(Boolean).join(', '),
    email: email?.replace(/^mailto:/i, '') ?? null,
    phone: cardText(card, ['p-tel', 'u-tel']),
    about: cardText(card, ['p-note']),
    profileUrl: absolute(cardLink(card, ['u-url']) ?? impliedLink(card), page),
  };
}

/** A card that is a link and has no address of its own means that link. */
function impliedLink(card: Element): string | null {
  return card.localName === 'a' ? card.getAttribute('href') : null;
}

function vCard(card: Element, page: Page): PersonValues {
  const place = cardText(card, ['locality']);
  return {
    name: cardText(card, ['fn']),
    headline: cardText(card, ['title', 'role']),
    organisation: cardText(card, ['org', 'organization-name']),
    place: place === null ? null : [place, cardText(card, ['country-name'])].filter(Boolean).join(', '),
    email: cardLink(card, ['email'])?.replace(/^mailto:/i, '') ?? null,
    phone: cardText(card, ['tel']),
    profileUrl: absolute(cardLink(card, ['url']), page),
  };
}

/** A card whose name is its organisation's is a firm's. */
function isPerson({ name, organisation }: PersonValues): boolean {
  const cleaned = cleanName(name ?? '').name;
  return cleaned !== null && looksLikeName(cleaned) && name !== organisation;
}

function absolute(link: string | null, { url }: Page): string | null {
  return link !== null && URL.canParse(link, url.href) ? sansHash(new URL(link, url.href).href) : null;
}

function sansHash(address: string): string {
  return address.replace(/#.*$/, '');
}
