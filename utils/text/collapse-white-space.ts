/** The text trimmed, with every run of white space (no-break and zero-width ones too) turned into one space. */
export function collapseWhiteSpace(text: string): string {
  return text
    .replace(/\u200B|\u200C|\u200D|\u2060|\uFEFF|\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
