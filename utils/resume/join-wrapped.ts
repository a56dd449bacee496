import type { ResumeLine } from './resume-line';

/** A line shorter than this was ended by its writer, not by the edge of the column. */
const FULL_LINE = 38;

function runsOn(line: ResumeLine, next: ResumeLine): boolean {
  if (next.mark !== null || line.mark === 'heading' || /@|https?:|www\./.test(next.text)) return false;
  if (/\p{L}[-\u00ad]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)) return true;
  if (next.block !== line.block && line.mark !== 'bullet') return false;
  if (/^\p{Ll}/u.test(next.text) && !line.text.includes('\t')) return true;
  if (line.text.length < FULL_LINE) return false;
  // Inside brackets or a list the line ends in the middle, whatever letter comes next.
  const open = (line.text.match(/\(/g)?.length ?? 0) > (line.text.match(/\)/g)?.length ?? 0);
  return open || /(?:[,;/&]|\b(?:and|und|et|y|en|og|och|of|de|with|mit))$/i.test(line.text.trim());
}

/** The lines with those joined that only the width of the column has parted; hyphens of the line's end go. */
export function joinWrapped(lines: readonly ResumeLine[]): readonly ResumeLine[] {
  const joined: ResumeLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || !runsOn(last, line)) {
      joined.push(line);
      continue;
    }
    const hyphen = /\p{Ll}[-\u00ad]$/u.test(last.text) && /^\p{Ll}/u.test(line.text);
    const text = hyphen ? `${last.text.slice(0, -1)}${line.text}` : `${last.text} ${line.text}`;
    joined[joined.length - 1] = { ...last, text, block: line.block };
  }
  return joined;
}
