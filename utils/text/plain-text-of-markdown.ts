/**
 * The words of a Markdown text without its marks: links keep their label, images their description, headings, lists,
 * quotes, emphasis, tables and code fences lose their signs. Lines stay lines, so a label and its value stay apart.
 */
export function plainTextOfMarkdown(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => plainLine(line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Line by line, because a pattern that looks for a line's end from inside a long run of blanks takes its square. */
function plainLine(line: string): string {
  if (/^(?:```|~~~)/.test(line) || isRule(line)) return '';
  return line
    .replace(/^(?:(?:#{1,6}|>|[-*+])\s{1,4}){1,6}(?:\[[ xX]\] )?/, '')
    .replace(/!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}(?: "[^"\n]{0,300}")?\)/g, '$1')
    .replace(/<(https?:[^<>\s]{1,2000}|[^<>\s@]{1,100}@[^<>\s]{1,200})>/g, '$1')
    .replace(/\*{1,3}|(?<![\p{L}\p{N}\\])_{1,3}|(?<!\\)_{1,3}(?![\p{L}\p{N}])|~~|`/gu, '')
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1')
    .trim();
}

/** A table's second line or a rule: nothing but `-`, `|`, `:` and blanks. */
function isRule(line: string): boolean {
  return /^[-|:*_\s]{3,}$/.test(line);
}
