import { resumeLine } from './lines-of-text';
import type { ResumeLine } from './resume-line';
import { RefusedResume } from './resume-refusal';
import { unzipParts } from './unzip-parts';

const DOCUMENT = 'word/document.xml';
const HEADING_STYLE = /^(?:heading|title|berschrift|titre|t[ií]tulo|kop|overskrift|rubrik)/i;
const LIST_STYLE = /^(?:list|aufz|liste|lijst|punkt)/i;

/** Tables within tables and boxes within boxes go some dozens deep; a thousand are meant to make a reader fall over. */
const DEEPEST = 250;

/** How many elements of a text of XML stand within each other at most. */
function depthOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of xml.matchAll(/<(?![?!])[^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * The lines of a Word document (ECMA-376, `word/document.xml`) in reading order: paragraphs, tables row by row, text
 * boxes where they are anchored. Throws `macros`, `damaged`, `bomb`, `encrypted` or `wrong-type`.
 */
export function readDocx(bytes: Uint8Array, parseXml: (xml: string) => Document): readonly ResumeLine[] {
  const { names, texts } = unzipParts(bytes, (name) => name === DOCUMENT);
  if (names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))) throw new RefusedResume('macros');
  const xml = texts.get(DOCUMENT);
  if (xml === undefined) throw new RefusedResume('wrong-type');
  // Word writes no document type; entities in one are how XML is made to explode.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new RefusedResume('bomb');
  if (depthOf(xml) > DEEPEST) throw new RefusedResume('bomb');
  const document = parseXml(xml);
  const body = document.getElementsByTagName('w:body')[0];
  if (body === undefined || document.getElementsByTagName('parsererror').length > 0)
    throw new RefusedResume('damaged');
  const writer: Writer = { lines: [], block: 0 };
  writeBlocks(body, writer);
  return writer.lines;
}

interface Writer {
  readonly lines: ResumeLine[];
  block: number;
}

const childrenOf = (element: Element, name: string): readonly Element[] =>
  [...element.children].filter(({ tagName }) => tagName === name);

function writeBlocks(parent: Element, writer: Writer): void {
  for (const child of parent.children) {
    if (child.tagName === 'w:p') writeParagraph(child, writer);
    else if (child.tagName === 'w:tbl') writeTable(child, writer);
    else if (child.tagName === 'w:sdt') {
      for (const content of childrenOf(child, 'w:sdtContent')) writeBlocks(content, writer);
    }
  }
}

function writeParagraph(paragraph: Element, writer: Writer): void {
  const [properties] = childrenOf(paragraph, 'w:pPr');
  const style = properties?.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '';
  const isPoint = (properties?.getElementsByTagName('w:numPr').length ?? 0) > 0 || LIST_STYLE.test(style);
  const boxes: Element[] = [];
  const text = textOf(paragraph, boxes);
  if (text.trim() === '') writer.block += 1;
  for (const part of text.split('\n')) {
    const line = resumeLine(part, writer.block, HEADING_STYLE.test(style), isPoint);
    if (line !== null) writer.lines.push(line);
  }
  for (const box of boxes) {
    writer.block += 1;
    writeBlocks(box, writer);
  }
}

/** The text of a paragraph; text boxes anchored in it are handed out, the old copy kept for old readers is passed over. */
function textOf(element: Element, boxes: Element[]): string {
  let text = '';
  for (const child of element.children) {
    const { tagName } = child;
    if (tagName === 'w:t') text += child.textContent ?? '';
    else if (tagName === 'w:tab' || tagName === 'w:ptab') text += '\t';
    else if (tagName === 'w:br' || tagName === 'w:cr') text += '\n';
    else if (tagName === 'w:noBreakHyphen') text += '-';
    else if (tagName === 'w:txbxContent') boxes.push(child);
    else if (tagName !== 'mc:Fallback' && tagName !== 'w:pPr' && tagName !== 'w:rPr' && tagName !== 'w:del')
      text += textOf(child, boxes);
  }
  return text;
}

/** A row of one-line cells is one line; cells that hold more are columns of a page, read one after the other. */
function writeTable(table: Element, writer: Writer): void {
  for (const row of childrenOf(table, 'w:tr')) {
    const cells = childrenOf(row, 'w:tc').map((cell) => {
      const inner: Writer = { lines: [], block: writer.block };
      writeBlocks(cell, inner);
      return inner;
    });
    const filled = cells.filter(({ lines }) => lines.length > 0);
    const [first, ...others] = filled;
    writer.block += 1;
    if (first === undefined) continue;
    const leads = first.lines.length === 1 && first.lines[0]?.mark !== 'heading';
    if (leads && others.length > 0) {
      const heads = filled.map(({ lines }) => lines[0]?.text ?? '');
      writer.lines.push({ text: heads.join('\t'), mark: null, block: writer.block });
      for (const { lines } of filled)
        writer.lines.push(...lines.slice(1).map((line) => ({ ...line, block: writer.block })));
      continue;
    }
    for (const { lines, block } of filled) {
      writer.lines.push(...lines);
      writer.block = Math.max(writer.block, block) + 1;
    }
  }
}
