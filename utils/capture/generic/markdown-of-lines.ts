import type { Line } from '../dom/page-lines';
import { MarkdownWriter } from '../markdown/markdown-writer';

/**
 * Lines of a page as Markdown: headings, list entries with their depth, emphasis; lines of one block stay one
 * paragraph. For text that was cut out by lines, where no single element holds exactly the ad.
 */
export function markdownOfLines(lines: readonly Line[]): string {
  const writer = new MarkdownWriter();
  const lists: Element[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const entry = line.block.closest('li');
    const depth = entry ? listsAround(entry) : [];
    for (let last = lists.at(-1); last !== undefined && !depth.includes(last); last = lists.at(-1)) {
      writer.closeList();
      lists.pop();
    }
    for (const list of depth) {
      if (lists.includes(list)) continue;
      writer.openList(list.localName === 'ol');
      lists.push(list);
    }
    if (line.heading > 0) writer.startWith(`${'#'.repeat(line.heading)} `);
    else if (entry && before?.block.closest('li') !== entry) writer.openEntry();
    else if (before?.block === line.block) writer.lineBreak();
    else if (!entry) writer.paragraph();
    else writer.lineBreak();
    writeParts(writer, line);
    before = line;
  }
  return writer.finish();
}

/** Emphasis encloses its words without the blanks around them, or it would not be read as such. */
function writeParts(writer: MarkdownWriter, line: Line): void {
  let strong = false;
  for (const [at, part] of line.parts.entries()) {
    const now = line.heading === 0 && part.element.closest('strong, b') !== null;
    if (now && !strong) {
      if (part.text.startsWith(' ')) writer.text(' ');
      writer.mark('**');
    }
    const next = line.parts[at + 1];
    const ends = now && (next === undefined || next.element.closest('strong, b') === null);
    writer.text(ends ? part.text.trim() : now && !strong ? part.text.trimStart() : part.text);
    if (ends) {
      writer.mark('**');
      if (part.text.endsWith(' ')) writer.text(' ');
    }
    strong = now && !ends;
  }
}

function listsAround(entry: Element): Element[] {
  const lists: Element[] = [];
  for (let at: Element | null = entry.parentElement; at !== null && lists.length < 7; at = at.parentElement) {
    if (at.localName === 'ul' || at.localName === 'ol' || at.localName === 'menu') lists.unshift(at);
  }
  return lists;
}
