import { profileKey } from '@/utils/person/person-keys';
import { normaliseEmail } from '@/utils/person/normalise-email';
import { normalisePhone } from '@/utils/person/normalise-phone';
import { INLINE, SILENT, isHidden } from '../dom/element-kinds';
import { walk } from '../dom/walk';
import { zoneOf } from '../dom/zone';
import { contactDetails, type ContactDetails } from './contact-details';

/** One line of a page as a reader sees it, with the contact details that stand in it. */
export interface ContactLine extends ContactDetails {
  readonly text: string;
  /** Address of a profile on LinkedIn or Xing that is linked in the line. */
  readonly profileUrl: string | null;
  /** The line links to a page of its own that the employer has about a colleague. */
  readonly staffPage: boolean;
  readonly heading: boolean;
}

const LINE_LIMIT = 4000;
const LINE_COUNT = 4000;
const LEFT_OUT = new Set(['footer', 'nav', 'form', 'button']);
const LEFT_OUT_ROLES = new Set(['contentinfo', 'navigation', 'dialog']);
const LEFT_OUT_NAMES =
  /footer|cookie|(?:^|[\s_-])(?:comments?|comment-?list|reviews?|testimonials?|quotes?|promo|advert(?:isement)?|breadcrumbs?)(?:$|[\s_-])/i;
/** The whole page, whose class names tell of its parts. */
const WHOLE = new Set(['body', 'main', 'article']);

/**
 * Returns the lines of an element from top to bottom, at most 4,000 of 4,000 characters; footers, navigation, forms,
 * dialogs, quotations, comments and similar jobs are left out, for what stands there belongs to the firm or to others.
 */
export function contactLines(root: Element): ContactLine[] {
  const lines: ContactLine[] = [];
  let text = '';
  let links: Element[] = [];
  let headings = 0;
  let edge = false;
  const flush = (): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if ((line !== '' || links.length > 0) && lines.length < LINE_COUNT)
      lines.push(lineOf(line, links, headings > 0));
    text = '';
    links = [];
    edge = false;
  };
  walk(root, {
    open(element) {
      if (SILENT.has(element.localName) || isHidden(element) || isLeftOut(element)) return 'skip';
      if (!INLINE.has(element.localName)) flush();
      else edge = true;
      if (isHeading(element)) headings += 1;
      if (element.localName === 'a') {
        // "Assistant Dean</span><span><a href=mailto:…>rsandoval@…": an address is a word by itself.
        if (isAddress(element) && text !== '') text += ' ';
        links.push(element);
      }
      return lines.length < LINE_COUNT ? 'enter' : 'skip';
    },
    close(element) {
      if (!INLINE.has(element.localName)) flush();
      else edge = true;
      if (isHeading(element)) headings -= 1;
    },
    text(node) {
      // Parts of a card that only a style sheet sets apart: "Contact</span><span>Ines Falk".
      if (edge && /[\p{L}\d.)]$/u.test(text) && /^[\p{Lu}\d+]/u.test(node.data)) flush();
      edge = false;
      if (text.length < LINE_LIMIT) text += node.data.slice(0, LINE_LIMIT);
    },
  });
  flush();
  return lines;
}

/** Returns the lines of plain text with the details that stand in them. */
export function textLines(text: string): ContactLine[] {
  return text
    .split('\n')
    .slice(0, LINE_COUNT)
    .map((line) => line.replace(/\s+/g, ' ').trim().slice(0, LINE_LIMIT))
    .filter((line) => line !== '')
    .map((line) => lineOf(line, [], false));
}

function lineOf(text: string, links: readonly Element[], heading: boolean): ContactLine {
  const hrefs = links.map((link) => link.getAttribute('href')?.trim() ?? '');
  const inText = contactDetails(text);
  const mails = hrefs.filter((href) => /^mailto:/i.test(href)).map(normaliseEmail);
  const calls = hrefs.filter((href) => /^tel:/i.test(href)).map(normalisePhone);
  const profiles = hrefs.filter((href) => /^(?:linkedin|xing|urn):/.test(profileKey(href) ?? ''));
  return {
    text,
    heading,
    emails: [...new Set([...mails.filter((mail) => mail !== null), ...inText.emails])],
    phones: [
      ...new Set([...calls.filter((call) => call !== null), ...(calls.length > 0 ? [] : inText.phones)]),
    ],
    profileUrl: profiles.length === 1 ? (profiles[0] ?? null) : null,
    staffPage: hrefs.some((href) =>
      /\/(?:people|employees?|staff|medarbetare|mitarbeiter|team)\/[\w%-]{3,}/i.test(href),
    ),
  };
}

/**
 * Returns whether what stands in an element belongs to the firm, the site or somebody else. Asked of every element of a
 * page: plain look-ups, because a selector match costs ten times as much.
 */
export function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.localName) || LEFT_OUT_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (element.localName === 'blockquote' || element.hasAttribute('itemprop'))
    if (isQuoted(element)) return true;
  if (WHOLE.has(element.localName)) return false;
  if (zoneOf(element, 'main') === 'related') return true;
  return LEFT_OUT_NAMES.test(element.id) || LEFT_OUT_NAMES.test(element.getAttribute('class') ?? '');
}

function isQuoted(element: Element): boolean {
  return (
    element.localName === 'blockquote' ||
    /^(?:author|review|creator|comment)$/.test(element.getAttribute('itemprop') ?? '')
  );
}

function isAddress(link: Element): boolean {
  return /^\s*(?:mailto|tel):/i.test(link.getAttribute('href') ?? '');
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName);
}
