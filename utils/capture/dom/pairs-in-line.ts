import type { Line, LinePart } from './page-lines';

/**
 * A line that holds several facts side by side, each a label and its value, as lines of their own: `<span><b>Place</b>
 * Oslo</span><span><b>Hours</b> full time</span>`, or `<b>Place:</b> Oslo <b>Hours:</b> full time`. Empty for any other line.
 */
export function pairsInLine(line: Line): Line[] {
  if (line.parts.length < 4 || line.parts.length > 40 || line.heading > 0) return [];
  const byHolder = heldPairs(line);
  const pairs = byHolder.length > 1 ? byHolder : turnedPairs(line);
  return pairs.map((parts) => ({ ...line, parts, text: textOf(parts) }));
}

const textOf = (parts: readonly LinePart[]): string =>
  parts
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Each fact has an element to itself, right in the line's block. */
function heldPairs({ parts, block }: Line): LinePart[][] {
  const held = new Map<Element, LinePart[]>();
  for (const part of parts) {
    let holder = part.element;
    if (holder === block) continue;
    while (holder.parentElement !== null && holder.parentElement !== block) holder = holder.parentElement;
    held.set(holder, [...(held.get(holder) ?? []), part]);
  }
  return [...held.values()].filter((own) => own.length > 1);
}

/** Labels in elements of their own take turns with values that are the line's own text. */
function turnedPairs({ parts, block }: Line): LinePart[][] {
  const pairs: LinePart[][] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [label, value] = [parts[at], parts[at + 1]];
    if (label === undefined || value === undefined || label.element === block || value.element !== block)
      return [];
    pairs.push([label, value]);
  }
  return pairs;
}
