import { marksOf } from '../dom/marks-of';
import type { Line, LinePart } from '../dom/page-lines';
import { isAnywhere, isCardPlace, PLACE_MARK } from './card-place';
import { isNumberedTown } from './looks-like-place';
import { stepOf } from './step-of';

/** A short text of a card that its line holds on its own, with what the page calls the elements around it. */
export interface Piece {
  readonly text: string;
  readonly marks: string;
  /** Address of the link it is, empty for none. */
  readonly href: string;
  /** Stands behind the card's title. */
  readonly behind: boolean;
  /** Where in the card it stands, alike in all cards of a list; empty where the card is not known. */
  readonly slot: string;
}

const MOST = 60;

/**
 * What stands beside a card's title, cut where elements or signs part it. The title itself and what is pressed are left out,
 * unless the whole card is pressed; a text that the page marks as a place or a firm stays whole.
 */
export function piecesOf(
  lines: readonly Line[],
  title: string,
  firmMark: RegExp,
  card: Element | null = null,
): Piece[] {
  const found = new Map<string, Piece>();
  const isPressedWhole = lines.every(({ action }) => action);
  let behind = false;
  const add = (text: string, element: Element, block: Element, holder = ''): void => {
    // "Skills:" is a label.
    if (/:\s*$/.test(text)) return;
    const bare = text.replace(/^[\s,:;–-]+|[\s,:;–-]+$/g, '');
    if (bare.length < 2 || bare === title || bare.includes(title) || found.has(bare)) return;
    const marks = `${around(element, block)} ${holder}`;
    if (title.includes(bare) && !firmMark.test(marks) && !PLACE_MARK.test(marks) && !isCardPlace(bare))
      return;
    const href = element.closest('a')?.getAttribute('href') ?? '';
    found.set(bare, { text: bare, marks, href, behind, slot: slotOf(element, card) });
  };
  for (const line of lines) {
    if (line.text.includes(title)) behind = true;
    if (line.text.length > 400 || found.size > MOST) continue;
    if (line.action && !isPressedWhole && !line.parts.some(({ element }) => isLinkOfFirm(element))) continue;
    const place = placeOf(line);
    if (place !== null) add(place.text, place.element, line.block, place.marks);
    for (const { text, element } of line.parts) {
      if (place?.parts.has(text) === true || text.trim() === title) continue;
      const marks = around(element, line.block);
      const isWhole =
        text.length <= 100 && (firmMark.test(marks) || PLACE_MARK.test(marks) || isLinkOfFirm(element));
      for (const piece of isWhole ? [text] : cut(text)) add(piece, element, line.block);
    }
  }
  return [...found.values()];
}

/** The address of a firm's own page on a board. */
const FIRM_PATH =
  /\/(?:company(?:-profile)?|companies|cmp|employers?|organi[sz]ations?|unternehmen|arbeitgeber|firmen?|entreprises?|empresas?|aziende?|bedrijven|pracodawcy|yritys|yritykset|företag|virksomhed)\/[^/?#]+\/?(?:[?#]|$)/i;

/** Whether an address is that of a firm's page. */
export const isFirmPath = (href: string): boolean => FIRM_PATH.test(href);

const isLinkOfFirm = (element: Element): boolean =>
  isFirmPath(element.closest('a[href]')?.getAttribute('href') ?? '');

interface PlaceRun {
  readonly text: string;
  readonly element: Element;
  readonly marks: string;
  readonly parts: ReadonlySet<string>;
}

/** A place written in several parts: all parts of a line are places, or the page marks them as one. */
function placeOf({ parts, text, block }: Line): PlaceRun | null {
  if (parts.length < 2) return null;
  if (
    text.length <= 80 &&
    parts.every((part) => !isWord(part) || isCardPlace(part.text.replace(/^[\s,]+|[\s,]+$/g, '')))
  )
    return { text, element: block, marks: '', parts: new Set(parts.map((part) => part.text)) };
  const marks = parts.map((part) => (isWord(part) ? placeMarks(part, block) : null));
  const first = marks.findIndex((mark) => mark !== null);
  const last = marks.findLastIndex((mark) => mark !== null);
  const run = parts.slice(first, last + 1);
  if (first < 0 || first === last || run.some((part, at) => isWord(part) && marks[first + at] === null))
    return null;
  const whole = run
    .map((part) => part.text)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=,)/g, '')
    .trim();
  return whole.length <= 120 && run[0]
    ? {
        text: whole,
        element: run[0].element,
        marks: marks[first] ?? '',
        parts: new Set(run.map((part) => part.text)),
      }
    : null;
}

const isWord = ({ text }: LinePart): boolean => /\p{L}/u.test(text);

/** Marks of the part itself, or of a short element around it, that call it a place; `null` where none does. */
function placeMarks({ element }: LinePart, block: Element): string | null {
  for (let at: Element | null = element, up = 0; at !== null && up < 4; at = at.parentElement, up += 1) {
    if ((at.textContent ?? '').length > 150) return null;
    const marks = marksOf(at);
    if (PLACE_MARK.test(marks)) return marks;
    if (at === block) return null;
  }
  return null;
}

/** "ACME - Oslo" is two facts, "Canada - Ontario - Toronto" is one. */
function cut(text: string): string[] {
  // "Location: Ludlow. Salary: £28,000." are sentences of one fact each.
  const sentences =
    text.length <= 200 && /^[^:.]{2,25}: /.test(text) ? text.split(/\.\s+(?=\p{Lu}[^:.]{1,25}: )/u) : [text];
  return sentences
    .flatMap((sentence) => sentence.split(/\s*[·•|—]\s*/))
    .flatMap((piece) => {
      if (isNumberedTown(piece)) return [piece];
      const inner = piece.split(/\s+[-–]\s+(?=\p{Lu})/u);
      return inner.filter((one) => isCardPlace(one) || isAnywhere(one)).length > inner.length / 2
        ? [piece]
        : inner;
    });
}

/** The way from a card down to an element in it: names, first classes, and which of its kind each step is. */
function slotOf(element: Element, card: Element | null): string {
  if (card === null || !card.contains(element)) return '';
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && at !== card; at = at.parentElement) {
    const step = stepOf(at);
    let before = 0;
    for (let other = at.previousElementSibling; other !== null; other = other.previousElementSibling)
      if (stepOf(other) === step) before += 1;
    steps.push(`${step}${before}`);
  }
  return steps.join('<');
}

/** Marks of the element, and of those around it as long as they hold this one text. */
function around(element: Element, block: Element): string {
  const own = (element.textContent ?? '').trim();
  let marks = marksOf(element);
  for (
    let at = element.parentElement, up = 0;
    at !== null && up < 2 && block.parentElement !== at;
    at = at.parentElement, up += 1
  ) {
    if ((at.textContent ?? '').trim() !== own) break;
    marks += ` ${marksOf(at)}`;
  }
  return marks;
}
