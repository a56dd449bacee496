const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

/** What to do with an element's inside. */
export type Descent = 'enter' | 'skip';

/**
 * Visits a tree in document order without recursion, so that ten thousand nested elements are no danger: `open` on the
 * way in (its answer says whether to look inside), `close` on the way out of every element entered, `text` for text.
 * Stops after `budget` nodes and then returns false.
 */
export function walk(
  root: Node,
  visit: { open(element: Element): Descent; close?(element: Element): void; text?(node: Text): void },
  budget = 300_000,
): boolean {
  let node: Node | null = root.firstChild;
  let left = budget;
  while (node !== null) {
    if ((left -= 1) < 0) return false;
    let inside: Node | null = null;
    if (isElement(node)) {
      const entered = visit.open(node) === 'enter';
      inside = entered ? node.firstChild : null;
      if (entered && inside === null) visit.close?.(node);
    } else if (isText(node)) {
      visit.text?.(node);
    }
    if (inside !== null) {
      node = inside;
      continue;
    }
    let next: Node | null = node.nextSibling;
    while (next === null) {
      const parent: Node | null = node.parentNode;
      if (parent === null || parent === root) return true;
      if (isElement(parent)) visit.close?.(parent);
      node = parent;
      next = node.nextSibling;
    }
    node = next;
  }
  return true;
}
