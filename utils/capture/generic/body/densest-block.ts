import type { Line } from '../../dom/page-lines';
import { proseOf } from './prose-of';

/** The smallest element that holds nearly all of the page's prose. */
export function densestBlock(lines: readonly Line[]): Element | null {
  const held = new Map<Element, number>();
  let total = 0;
  for (const line of lines) {
    const prose = proseOf(line);
    if (prose === 0) continue;
    total += prose;
    for (let at: Element | null = line.block, up = 0; at !== null && up < 80; at = at.parentElement, up += 1)
      held.set(at, (held.get(at) ?? 0) + prose);
  }
  if (total < 120) return null;
  let best: Element | null = null;
  let bestSize = Infinity;
  let bestDepth = -1;
  for (const [element, prose] of held) {
    if (prose < total * 0.8) continue;
    const depth = depthOf(element);
    if (prose < bestSize || (prose === bestSize && depth > bestDepth)) {
      best = element;
      bestSize = prose;
      bestDepth = depth;
    }
  }
  return best === null ? null : widened(best, lines);
}

/** A last paragraph often stands in a block of its own: steps up while what is added is prose again. */
function widened(block: Element, lines: readonly Line[]): Element {
  let held = block;
  while (LEAVES.has(held.localName) && held.parentElement) held = held.parentElement;
  for (let up = 0; up < 3; up += 1) {
    const parent = held.parentElement;
    if (!parent || parent.localName === 'body') return held;
    const added = lines.filter((line) => parent.contains(line.block) && !held.contains(line.block));
    const prose = added.reduce((sum, line) => sum + proseOf(line), 0);
    const all = added.reduce((sum, line) => sum + line.text.length, 0);
    if (added.length > 0 && prose < all * 0.45) return held;
    held = parent;
  }
  return held;
}

const LEAVES = new Set(['p', 'li', 'ul', 'ol', 'span', 'td', 'tr', 'dd', 'dl', 'strong', 'b', 'font']);

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at !== null; at = at.parentElement) depth += 1;
  return depth;
}
