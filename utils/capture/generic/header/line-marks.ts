import { marksOf } from '../../dom/marks-of';
import type { Line } from '../../dom/page-lines';

/** What the page calls the line's element and the two around it. */
export function lineMarks(line: Line): string {
  const marks: string[] = [];
  let at: Element | null = line.parts[0]?.element ?? line.block;
  for (let up = 0; up < 3 && at !== null; up += 1) {
    marks.push(marksOf(at));
    if (at === line.block) break;
    at = at.parentElement;
  }
  return marks.join(' ');
}

/** What the page calls the part that a piece of a line comes from; the line's own marks where it is none. */
export function partMarks(line: Line, piece: string, marks: string): string {
  const part = line.parts.find(({ text }) => text.includes(piece));
  if (part === undefined || part.element === line.block) return marks;
  const own = (part.element.textContent ?? '').trim();
  let found = marksOf(part.element);
  for (let at = part.element.parentElement; at !== null && at !== line.block; at = at.parentElement) {
    if ((at.textContent ?? '').trim() !== own) break;
    found += ` ${marksOf(at)}`;
  }
  return found;
}
