/**
 * Every match of a pattern in a text, in order: what `matchAll` finds, without its copy of the pattern and its iterator, which cost several
 * times as much as a short text's search. Throws where the pattern is not global: it would find the first for ever.
 */
export const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] => {
  if (!pattern.global) throw new Error(`Not a global pattern: ${pattern.source}`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
};
