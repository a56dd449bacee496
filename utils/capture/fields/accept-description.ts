import { parseHtml } from '../dom/parse-html';
import { MarkdownWriter } from '../markdown/markdown-writer';
import { toMarkdown } from '../markdown/to-markdown';
import type { Markdown } from '../markdown/to-markdown';
import type { Accepts } from './field-shape';

const SHORTEST = 30;

const MOST_PARTS = 40;

/**
 * The ad's text as Markdown of at least 30 characters: from Markdown, HTML, HTML written as entities, or plain text. Of
 * several, which pages give that mark each part of the ad, all that none of the others holds, in their order.
 */
export const acceptDescription: Accepts<string> = (value, page) => {
  const given: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_PARTS) : [value];
  const parts = given
    .map((entry) => (isMarkdown(entry) ? entry.markdown : typeof entry === 'string' ? fromText(entry) : ''))
    .filter((part, at, all) => part !== '' && !all.some((other, place) => holds(other, place, part, at)));
  const markdown = parts.join('\n\n');
  return markdown.length >= SHORTEST && !/^\s*\{\{/.test(markdown) ? markdown : null;

  function fromText(raw: string): string {
    let text = withoutEscapes(raw.slice(0, 400_000));
    // Some pages escape their markup once more, or twice.
    for (let round = 0; round < 2 && /&lt;\/?[a-z]/i.test(text) && !/<[a-z]/i.test(text); round += 1) {
      text = parseHtml(text, page).textContent ?? '';
    }
    if (/<[a-z/!]|&[#\w]+;/i.test(text)) {
      // Plain lines with a stray tag or entity keep their line breaks.
      const lines = /<(?:p|br|div|li|ul|h\d)\b/i.test(text) ? text : text.replaceAll('\n', '<br>');
      return toMarkdown(parseHtml(lines, page)).markdown;
    }
    return plainLines(text);
  }
};

/** Whether another text has all of this one; of two that are alike the first counts. */
const holds = (other: string, place: number, part: string, at: number): boolean =>
  place !== at && other.includes(part) && (other !== part || place < at);

/** Line breaks that were escaped once too often and stand there as a backslash and an n. */
const withoutEscapes = (text: string): string =>
  /\\r?\\?n/.test(text) && !/[A-Z]:\\|\\\\n[a-z]/.test(text)
    ? text.replace(/(?:\\+r)?\\+n(?![a-z])/g, '\n')
    : text;

function isMarkdown(value: unknown): value is Markdown {
  return (
    typeof value === 'object' && value !== null && 'markdown' in value && typeof value.markdown === 'string'
  );
}

function plainLines(text: string): string {
  const writer = new MarkdownWriter();
  for (const line of text.split(/\r\n|[\r\n\u2028]/)) {
    if (line.trim() === '') writer.paragraph();
    else {
      writer.text(line);
      writer.lineBreak();
    }
  }
  return writer.finish();
}
