import type { Page } from '../page';
import { perPage } from '../per-page';
import { INLINE, SILENT, isHidden } from './element-kinds';
import { walk } from './walk';
import { zoneOf } from './zone';
import type { Zone } from './zone';

/** A stretch of a line with its own inline element around it; white space is folded, blanks at its ends are kept. */
export interface LinePart {
  readonly text: string;
  readonly element: Element;
}

/** One line as a reader sees it: text between two block boundaries or line breaks. */
export interface Line {
  readonly at: number;
  readonly text: string;
  /** The block that holds the line. */
  readonly block: Element;
  readonly parts: readonly LinePart[];
  /** 1 to 6 in a heading, else 0. */
  readonly heading: number;
  readonly zone: Zone;
  /** Characters of it that are links. */
  readonly linked: number;
  /** All of it is a button or a link made to look like one. */
  readonly action: boolean;
}

const LINE_LIMIT = 25_000;
const LONGEST_LINE = 30_000;

/**
 * The visible lines of a page in document order, each with its place and make. One iterative pass; scripts, hidden
 * parts and what stands only in form fields are left out. At most 25,000 lines.
 */
export const pageLines = perPage((page: Page): readonly Line[] => {
  const root: Element | null = page.root ?? page.document.body ?? page.document.documentElement;
  return root ? linesIn(root) : [];
});

/** The visible lines inside one element. */
function linesIn(root: Element): Line[] {
  const lines: Line[] = [];
  const blocks: Element[] = [root];
  const zones: { readonly element: Element; readonly zone: Zone }[] = [{ element: root, zone: 'main' }];
  let parts: { text: string; readonly element: Element }[] = [];
  let headingOf: Element | null = null;
  let linkOf: Element | null = null;
  let actionOf: Element | null = null;
  let linked = 0;
  let actioned = 0;

  const flush = (): void => {
    if (parts.length === 0) return;
    const text = parts
      .map((part) => part.text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '' && lines.length < LINE_LIMIT) {
      lines.push({
        at: lines.length,
        text: text.slice(0, LONGEST_LINE),
        block: blocks.at(-1) ?? root,
        parts: parts
          .map((part) => ({ text: part.text.replace(/\s+/g, ' '), element: part.element }))
          .filter((part) => part.text.trim() !== ''),
        heading: headingOf ? Number(headingOf.localName.charAt(1)) : 0,
        zone: zones.at(-1)?.zone ?? 'main',
        linked: Math.min(linked, text.length),
        action: actioned > 0 && actioned >= text.length * 0.9,
      });
    }
    parts = [];
    linked = 0;
    actioned = 0;
  };

  walk(root, {
    open(element) {
      const name = element.localName;
      if (SILENT.has(name) || isHidden(element)) return 'skip';
      if (name === 'br') {
        flush();
        return 'enter';
      }
      if (name === 'a') linkOf ??= element;
      if (name === 'button' || element.getAttribute('role') === 'button') actionOf ??= element;
      if (INLINE.has(name)) return 'enter';
      flush();
      blocks.push(element);
      if (/^h[1-6]$/.test(name)) headingOf ??= element;
      const zone = zoneOf(element, zones.at(-1)?.zone ?? 'main');
      if (zone !== null) zones.push({ element, zone });
      return 'enter';
    },
    close(element) {
      if (linkOf === element) linkOf = null;
      if (blocks.at(-1) === element && blocks.length > 1) {
        flush();
        blocks.pop();
      }
      if (actionOf === element) actionOf = null;
      if (headingOf === element) headingOf = null;
      if (zones.at(-1)?.element === element && zones.length > 1) zones.pop();
    },
    text(node) {
      const parent = node.parentElement;
      const { data } = node;
      const last = parts.at(-1);
      // What only sets blocks apart in the source begins no line.
      if (parent === null || data === '' || (last === undefined && !/\S/.test(data))) return;
      if (last?.element === parent) last.text += data;
      else parts.push({ text: data, element: parent });
      if (linkOf === null && actionOf === null) return;
      const { length } = data.trim();
      if (linkOf !== null) linked += length;
      if (actionOf !== null) actioned += length;
    },
  });
  flush();
  return lines;
}
