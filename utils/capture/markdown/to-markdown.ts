import { SILENT, isHidden } from '../dom/element-kinds';
import { walk } from '../dom/walk';
import { MarkdownWriter } from './markdown-writer';
import { tableRows } from './table-rows';

/** Text that already is Markdown, told apart from text that may be HTML. */
export interface Markdown {
  readonly markdown: string;
}

/** What an ad's text never consists of. */
const APART = new Set(['nav', 'form', 'button', 'input', 'footer', 'dialog']);
const HEADING = /^h([1-6])$/;
const PARAGRAPHS = new Set(
  'p,div,section,article,main,header,blockquote,pre,dl,dt,dd,figure,figcaption,address,aside,tr,table,fieldset,details,summary,hgroup,center'.split(
    ',',
  ),
);
const LIMIT = 120_000;

/**
 * The element's text as Markdown: headings, lists, emphasis and tables kept, of links their words; scripts,
 * forms, navigation, hidden parts and what `skip` names left out. Iterative, so nesting depth is no danger; at most
 * 120,000 characters. The element is not changed.
 */
export function toMarkdown(root: Node, skip: (element: Element) => boolean = () => false): Markdown {
  const writer = new MarkdownWriter();
  const marks: { readonly element: Element; from: number; readonly sign: string; readonly end: string }[] =
    [];
  let written = 0;
  const openMark = (element: Element, sign: string, end: string): void => {
    marks.push({ element, from: writer.open, sign, end });
    writer.mark(sign);
  };
  walk(root, {
    open(element) {
      const name = element.localName;
      if (
        written > LIMIT ||
        SILENT.has(name) ||
        APART.has(name) ||
        isHidden(element) ||
        isForReadersOnly(element)
      )
        return 'skip';
      if (skip(element)) return 'skip';
      const heading = HEADING.exec(name);
      if (heading) writer.startWith(`${'#'.repeat(Number(heading[1]))} `);
      else if (name === 'ul' || name === 'ol' || name === 'menu') writer.openList(name === 'ol');
      else if (name === 'li') writer.openEntry();
      else if (name === 'br') breakLine(writer, marks.at(-1));
      else if (name === 'hr') writer.paragraph();
      else if (name === 'table') {
        writer.paragraph();
        const rows = tableRows(element);
        if (rows) {
          for (const row of rows) {
            writer.mark(row);
            writer.lineBreak();
          }
          writer.paragraph();
          return 'skip';
        }
      } else if (name === 'td' || name === 'th') writer.text(' ');
      else if (PARAGRAPHS.has(name)) paragraphIn(element, writer);
      else if (
        isEmphasis(name) &&
        !marks.some(({ sign }) => sign === '**') &&
        element.closest('h1,h2,h3,h4,h5,h6') === null
      )
        openMark(element, '**', '**');
      return 'enter';
    },
    close(element) {
      const name = element.localName;
      const mark = marks.at(-1);
      if (mark?.element === element) {
        marks.pop();
        closeMark(writer, mark);
      }
      if (HEADING.test(name)) writer.paragraph();
      else if (name === 'ul' || name === 'ol' || name === 'menu') writer.closeList();
      else if (name === 'td' || name === 'th') writer.text(' ');
      else if (name === 'dt') writer.lineBreak();
      else if (PARAGRAPHS.has(name)) paragraphIn(element, writer);
    },
    text(node) {
      written += node.data.length;
      writer.text(node.data.slice(0, LIMIT));
    },
  });
  return { markdown: writer.finish() };
}

/** Inside a list entry a paragraph is a line of its own only when something stands before it. */
function paragraphIn(element: Element, writer: MarkdownWriter): void {
  if (element.closest('li') === null) writer.paragraph();
  else if (writer.open > 0) writer.lineBreak();
}

const isEmphasis = (name: string): boolean => name === 'strong' || name === 'b';

/** Screen-reader copies say a second time what is to be seen beside them. */
function isForReadersOnly(element: Element): boolean {
  return /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader-text)(?:$|[\s_-])/i.test(
    (element.getAttribute('class') ?? '').slice(0, 300),
  );
}

/** A line that ends inside bold text closes the bold before it and opens it again after: no mark runs across lines. */
function breakLine(
  writer: MarkdownWriter,
  mark: { from: number; sign: string; end: string } | undefined,
): void {
  if (mark?.sign !== '**') {
    writer.lineBreak();
    return;
  }
  closeMark(writer, mark);
  writer.lineBreak();
  mark.from = writer.open;
  writer.mark(mark.sign);
}

function closeMark(writer: MarkdownWriter, mark: { from: number; sign: string; end: string }): void {
  const written = writer.open - mark.from - mark.sign.length;
  // The line was ended in between: a mark across lines would not be read as one.
  if (written < 0) return;
  if (written === 0) writer.cutTo(mark.from);
  else writer.mark(mark.end);
}
