import { marksOf } from '../dom/marks-of';
import type { Line } from '../dom/page-lines';
import { isDepartment } from '../lexicon/departments';
import { looksLikePlace } from './looks-like-place';

const LONGEST = 300;
/** What only a screen reader gets to read: a title said again. */
const UNSEEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-text|hidden-visually)(?:$|[\s_-])/i;
/** A title that names all genders: "(m/w/d)", "Mitarbeiter*in", "développeur (h/f)". */
const GENDERS = /\((?:[mwfdxhi](?:\s?[/|,]\s?)?){2,5}\)|\p{Ll}(?:\*|:|\/-?|_)in(?:nen)?\b|\b[hf]\/[fh]\b/iu;

/**
 * Title of a card. A whole card may be one link: then it is its heading, the line that names all genders, or its first line
 * that names no department. A number that is linked is none.
 */
export function cardTitle(anchor: Element, line: Line, own: readonly Line[]): string {
  const told = toldTitle(anchor, own);
  if (told !== null) return told;
  const heading = anchor.querySelector('h1, h2, h3, h4, h5, h6');
  const text =
    (heading === null ? null : headingOf(heading, own)) ??
    (anchor.contains(line.block) ? lineOf(anchor, line, own) : seenText(line, anchor));
  const title = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (/\p{L}{2}/u.test(title)) return onceOnly(title);
  return (
    own.find((other) => other.heading > 0)?.text ??
    own.find((other) => other.text.split(' ').length > 1 && !looksLikePlace(other.text))?.text ??
    title
  );
}

/** A heading's first line; where only a screen reader gets it ("1. Result: Cook"), the line that it ends with. */
function headingOf(heading: Element, own: readonly Line[]): string | null {
  const whole = (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (UNSEEN.test(marksOf(heading))) {
    const seen = own.find(
      ({ text, block }) => !heading.contains(block) && text.length > 3 && whole.endsWith(text),
    );
    if (seen !== undefined) return seen.text;
  }
  const inside = own.filter(({ block }) => heading.contains(block));
  return inside.length > 1 ? (inside[0]?.text ?? whole) : heading.textContent;
}

/** What the link itself is called, where a line of the card says the same. */
function toldTitle(anchor: Element, own: readonly Line[]): string | null {
  const names = ['title', 'aria-label'].map((name) =>
    (anchor.getAttribute(name) ?? '').replace(/\s+/g, ' ').trim(),
  );
  return names.find((name) => name.length > 3 && own.some(({ text }) => text === name)) ?? null;
}

/** The line of a card that is one link which is its title. */
function lineOf(anchor: Element, line: Line, own: readonly Line[]): string {
  const inside = own.filter(({ block, text }) => anchor.contains(block) && text.length <= LONGEST);
  const gendered = inside.filter(({ text }) => GENDERS.test(text));
  if (!GENDERS.test(line.text) && gendered.length === 1 && gendered[0]) return gendered[0].text;
  return isDepartment(line.text)
    ? (inside.find(({ text, at }) => at > line.at && !isDepartment(text))?.text ?? line.text)
    : line.text;
}

/** The link's words without those only a screen reader gets, where there are others. */
function seenText({ parts }: Line, anchor: Element): string {
  const inside = parts.filter(({ element }) => anchor.contains(element));
  const seen = inside.filter(({ element }) => !UNSEEN.test(marksOf(element)));
  return seen.length > 0 && seen.length < inside.length
    ? seen.map(({ text }) => text).join('')
    : (anchor.textContent ?? '');
}

/** Some pages write a title a second time for screen readers. */
function onceOnly(title: string): string {
  const half = title.slice(0, title.length / 2).trim();
  return half.length > 3 && title.slice(Math.ceil(title.length / 2)).trim() === half ? half : title;
}
