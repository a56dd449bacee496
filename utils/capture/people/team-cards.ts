import { cleanName, nameKey } from '@/utils/person/clean-name';
import { looksLikeName } from '@/utils/person/looks-like-name';
import { profileKey } from '@/utils/person/person-keys';
import { SILENT, isHidden } from '../dom/element-kinds';
import { elementText } from '../dom/element-text';
import { walk } from '../dom/walk';
import type { Page } from '../page';
import type { RawPerson } from '../page-reading';
import { contactLines, isLeftOut, type ContactLine } from './contact-lines';
import { leadingName } from './leading-name';
import { saysTitle } from './name-runs';
import { addressNames } from '@/utils/person/address-names';
import { personOfLines } from './person-lines';

/** An element that holds nothing but a name. */
interface Named {
  readonly element: Element;
  readonly name: string;
  /** What stands after the name in the same element: "Ines Falk, Partner". */
  readonly rest: string;
}

const MOST = 60;
const GITHUB = /^https:\/\/(?:www\.)?github\.com\/[\w-]{1,39}\/?$/i;
const NAME_LIMIT = 80;
const CARD_LINES = 12;
/** Headings under which people speak who are not of the house. */
const VOICES =
  /\b(?:clients?|customers?|candidates?|they|others?|people) (?:say|think)|testimonial|reviews?\b|(?:success|candidate|customer|client) stories|\bwe placed\b|alumni\b|kundenstimmen|referenzen|das sagen|t[ée]moignages|ce qu['’]ils|ervaringen|opiniones|media contact|speakers?\b|(?:loved|trusted|used) by\b/i;
/** Cards of something else than people. */
const THINGS =
  /(?:^|[\s_-])(?:offices?|locations?|branch(?:es)?|standorte?|products?|case-?stud(?:y|ies)|cases?|posts?|events?|books?|art(?:ist|work)s?)(?:$|[\s_-])/i;
/** What is for sale, and what somebody made or chose, stands on no colleague's card. */
const FOR_SALE = /(?:[$€£]|EUR|USD|CHF|kr\.?)\s?\d|\d\s?(?:€|£|zł|kr\b)/;

/**
 * Returns the people of repeated cards: names in elements of one make, each with a card around it or lines below it.
 * Most of the cards must say what somebody in a team says: a job title, an address, a number, a profile. Two people are
 * enough where the page calls itself a team's (`saysTeam`); elsewhere it takes three, with a title and a way to reach them.
 */
export function teamCards(page: Page, saysTeam: boolean): RawPerson[] {
  const groups = new Map<string, Named[]>();
  for (const named of namedElements(page.document.body)) {
    const { element } = named;
    const make = [element.localName, element.getAttribute('class') ?? '', element.parentElement?.localName];
    const key = make.join('|');
    groups.set(key, [...(groups.get(key) ?? []), named]);
  }
  return [...groups.values()].flatMap((all) => {
    const group = ofTheHouse(all, page);
    if (isSaid(group) || isOfThings(group)) return [];
    const people = peopleOf(group, page);
    const convincing = people.filter((person) =>
      saysTeam ? isReachable(person) || isTitled(person) : isReachable(person) && isTitled(person),
    );
    const enough = people.length >= (saysTeam ? 2 : 3) && convincing.length * 2 >= people.length;
    return enough ? people : [];
  });
}

function namedElements(root: Element): Named[] {
  const found: Named[] = [];
  walk(root, {
    open: (element) =>
      SILENT.has(element.localName) || isHidden(element) || isLeftOut(element) ? 'skip' : 'enter',
    text(node) {
      const length = node.data.trim().length;
      if (length < 2 || length > NAME_LIMIT || node.parentElement === null) return;
      const named = nameOf(node.parentElement);
      if (named !== null && found.at(-1)?.element !== named.element) found.push(named);
    },
  });
  return found;
}

/** A heading may hold first and last name in elements of their own. */
function nameOf(holder: Element): Named | null {
  const heading = holder.closest('h1, h2, h3, h4, h5, h6');
  for (const element of [holder, heading]) {
    if (element === null) continue;
    const text = elementText(element, NAME_LIMIT + 1);
    if (text.length > NAME_LIMIT) continue;
    const leading = leadingName(text);
    if (leading !== null && leading.rest !== '' && saysTitle(leading.rest)) return { element, ...leading };
    const { name } = cleanName(text);
    if (name !== null && looksLikeName(name)) return { element, name, rest: '' };
  }
  return null;
}

function peopleOf(group: readonly Named[], page: Page): RawPerson[] {
  if (new Set(group.map(({ name }) => name)).size < 2) return [];
  const inside = namesInside(group);
  const people = new Map<string, RawPerson>();
  for (const { element, name, rest } of group) {
    if (people.size >= MOST) break;
    const card = cardOf(element, inside);
    if (FOR_SALE.test(elementText(card, 2000))) continue;
    const lines = card === element ? linesBelow(element, group) : contactLines(card);
    const at = Math.max(
      0,
      lines.findIndex(({ text }) => leadingName(text)?.name === name),
    );
    const below = lines.slice(at, at + CARD_LINES);
    const above = lines.slice(0, at);
    const person = personOfLines(name, rest, [...below, ...above], { shared: true, above: above.at(-1) });
    const profileUrl = person.profileUrl ?? ownPage(card, name, page) ?? githubOf(card);
    const key = nameKey(name);
    // What the first card of a person says stands over what a copy says.
    people.set(key, {
      ...person,
      ...(profileUrl === undefined ? {} : { profileUrl }),
      role: 'team',
      ...people.get(key),
    });
  }
  return [...people.values()];
}

/** How many different names stand within each element around the names. */
function namesInside(group: readonly Named[]): Map<Element, Set<string>> {
  const inside = new Map<Element, Set<string>>();
  for (const { element, name } of group)
    for (let around: Element | null = element; around !== null; around = around.parentElement)
      inside.set(around, (inside.get(around) ?? new Set()).add(name));
  return inside;
}

/** The largest element around a name that holds no other one. */
function cardOf(element: Element, inside: ReadonlyMap<Element, ReadonlySet<string>>): Element {
  let card = element;
  while (card.parentElement !== null && inside.get(card.parentElement)?.size === 1) card = card.parentElement;
  return card;
}

/** Where names and details are siblings, what follows a name belongs to it up to the next name or heading. */
function linesBelow(element: Element, group: readonly Named[]): ContactLine[] {
  const parent = element.parentElement;
  if (parent === null) return [];
  const names = new Set(group.map(({ name }) => name));
  const [own] = contactLines(element);
  const lines = contactLines(parent);
  const from = lines.findIndex(({ text }) => text === own?.text);
  if (from < 0) return own === undefined ? [] : [own];
  const after = lines.slice(from + 1);
  const end = after.findIndex(({ text, heading }) => heading || names.has(leadingName(text)?.name ?? ''));
  return lines.slice(from, from + 1 + (end < 0 ? CARD_LINES : end));
}

/** The page of the firm about this person: its address ends with their name. */
function ownPage(card: Element, name: string, { url }: Page): string | undefined {
  const links = card.localName === 'a' ? [card] : [...card.querySelectorAll('a[href]')].slice(0, 10);
  const address = links
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => URL.canParse(href, url.href))
    .map((href) => new URL(href, url.href))
    .find(
      (target) =>
        /^https?:$/.test(target.protocol) && target.pathname !== url.pathname && addressNames(name, target),
    );
  return address?.href;
}

/** An account on GitHub, where the card links to just one. */
function githubOf(card: Element): string | undefined {
  const links = [...card.querySelectorAll('a[href*="github.com/"]')].slice(0, 10);
  const accounts = new Set(
    links.map((link) => link.getAttribute('href') ?? '').filter((href) => GITHUB.test(href)),
  );
  const [account] = accounts;
  return accounts.size === 1 ? account : undefined;
}

/** Topics, places and firms have pages of their own too: only what a person alone has counts. */
function isReachable({ email, phone, profileUrl }: RawPerson): boolean {
  const key = profileUrl === undefined ? null : profileKey(profileUrl);
  return email !== undefined || phone !== undefined || (key !== null && !key.startsWith('web:'));
}

/** "Design by Otto Wegener" tells of a thing, "Director, 1987" of a work, "Now Head of Data at Tarn" of somebody who left. */
function isTitled({ headline = '' }: RawPerson): boolean {
  return saysTitle(headline) && !/\bby\b|^now\b|\b(?:19|20)\d{2}\b/i.test(headline);
}

/** Names under quotations are those of customers and candidates. */
function isSaid(group: readonly Named[]): boolean {
  const inside = namesInside(group);
  const quoted = group.filter(
    ({ element }) => cardOf(element, inside).querySelector('blockquote, q') !== null,
  );
  return quoted.length * 2 > group.length;
}

/** Those whose section is not headed as one of customers', candidates' or speakers'. */
function ofTheHouse(group: readonly Named[], { document }: Page): Named[] {
  const like = group[0]?.element;
  const headings = [...document.querySelectorAll('h1, h2, h3, h4')].filter(
    (heading) =>
      heading.localName !== like?.localName && group.every(({ element }) => !heading.contains(element)),
  );
  const heads = headings.map((heading) => ({ heading, voices: VOICES.test(elementText(heading, 200)) }));
  if (!heads.some(({ voices }) => voices)) return [...group];
  return group.slice(0, MOST * 2).filter(({ element }) => {
    const before = heads.filter(({ heading }) => (heading.compareDocumentPosition(element) & 4) !== 0);
    return before.at(-1)?.voices !== true;
  });
}

/** Offices, works of art and goods bear names as well; class names say what a card shows. */
function isOfThings(group: readonly Named[]): boolean {
  const [first] = group;
  if (first === undefined) return false;
  const card = cardOf(first.element, namesInside(group));
  return [card, card.parentElement, first.element].some((one) =>
    THINGS.test(one?.getAttribute('class') ?? ''),
  );
}
