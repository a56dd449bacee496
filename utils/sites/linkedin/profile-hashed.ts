import { elementText } from '@/utils/capture/dom/element-text';
import { isHidden } from '@/utils/capture/dom/element-kinds';
import type { Page } from '@/utils/capture/page';
import { cleanName } from '@/utils/person/clean-name';
import { profileAddress } from './profile-address';
import type { ProfileValues } from './profile-values';

const KEY = /com\.linkedin\.sdui\.profile\.card\.ref(ACoAA[\w-]+?)(Topcard|TopCard)\b/;
const DEGREE = /^[·•]/;
const CONTACT = 'a[href*="/overlay/contact-info"]';

/**
 * Returns the top card of a profile in the layout whose class names are hashes. Only order tells the parts apart: name,
 * degree (both degrees are in the markup), headline, company, place, "·", contact link. The company counts only where the
 * logo's button says the same; the place is what stands right before the dot of the contact link.
 */
export function hashedProfile(page: Page): Partial<ProfileValues> {
  const { document } = page;
  const card = document.querySelector(
    '[componentkey*="Topcard" i][componentkey^="com.linkedin.sdui.profile.card.ref"]',
  );
  if (card === null) return {};
  const urn = KEY.exec(card.getAttribute('componentkey') ?? '')?.[1] ?? null;
  const heading = card.querySelector('h1, h2');
  const contact = card.querySelector(CONTACT);
  const about = document.querySelector(
    '[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="About"]',
  );
  const lines = linesBetween(card, heading, contact);
  const place = lines.at(-1) ?? null;
  const buttons = new Set(
    [...card.querySelectorAll('[role="button"], button')].map((button) => elementText(button, 200)),
  );
  const middle = lines.slice(0, -1);
  // "Backwater Systems · College of Kochi": firm and school may share a line.
  const firms = middle.slice(1).map((line) => line.split(/\s+·\s+/)[0] ?? line);
  const organisation = firms.find((firm) => buttons.has(firm)) ?? null;
  return {
    name: heading === null ? nameOfTitle(document) : elementText(heading, 200),
    headline: middle[0] ?? null,
    organisation:
      organisation ?? [...buttons].find((text) => middle.includes(text) && text !== middle[0]) ?? null,
    place: contact === null ? null : place,
    profileUrl: profileAddress(contact, page),
    urn,
    about: textOf(about?.querySelector('[data-testid="expandable-text-box"]')),
  };
}

/** Texts from the name to the contact link, without degrees, dots, pronouns and hidden ones. */
function linesBetween(card: Element, heading: Element | null, contact: Element | null): string[] {
  return [...card.querySelectorAll('p, div, span')]
    .filter(holdsText)
    .filter(
      (line) => (heading === null || follows(heading, line)) && (contact === null || follows(line, contact)),
    )
    .filter((line) => contact === null || !line.contains(contact))
    .filter((line) => line.closest('[role="button"], button, a') === null && !isHidden(line))
    .map((line) => elementText(line, 400))
    .filter((line) => line !== '' && !DEGREE.test(line) && cleanName(line).name !== null);
}

/** An element with words of its own, which no other such element holds. */
function holdsText(element: Element): boolean {
  const own = [...element.childNodes].some(
    (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
  );
  return own && (element.localName === 'p' || element.closest('p') === null);
}

function nameOfTitle(document: Document): string | null {
  return /^(?:\(\d+\+?\)\s*)?(.+?)\s*\|\s*LinkedIn\s*$/.exec(document.title)?.[1] ?? null;
}

function textOf(element: Element | null | undefined): string | null {
  return element ? elementText(element, 5000) || null : null;
}

function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}
