import type { GroupedLink } from './link-groups';
import { stepOf } from './step-of';

/** A link to a job with the element that holds its card. */
export interface CardBlock {
  readonly link: GroupedLink;
  readonly block: Element;
}

/**
 * The element around each link of a group that holds no other link of it. Blocks of one list are made alike: where one is
 * larger than the others (a category with a single job in it), the usual element within it counts.
 */
export function cardBlocksOf(group: readonly GroupedLink[]): CardBlock[] {
  const anchors = new Set(group.map(({ anchor }) => anchor));
  const taken = new Set<string>();
  const blocks: CardBlock[] = [];
  for (const link of group) {
    if (taken.has(link.url.href)) continue;
    taken.add(link.url.href);
    blocks.push({ link, block: blockOf(link.anchor, anchors) });
  }
  const usual = usualStep(blocks);
  return usual === null
    ? blocks
    : blocks.map(({ link, block }) => ({ link, block: within(link.anchor, block, usual) ?? block }));
}

/**
 * Further cards of the same list, whose links are made otherwise (a featured job) or lead to an address that does not look
 * like a job's: elements made like the blocks found, in the same part of the page, that hold none of their links.
 */
export function otherBlocksOf(
  blocks: readonly CardBlock[],
  others: readonly GroupedLink[],
  makes: ReadonlySet<string>,
): CardBlock[] {
  const usual = usualStep(blocks);
  const [first] = blocks;
  if (usual === null || first === undefined || blocks.length < 3) return [];
  const known = new Set(blocks.map(({ block }) => block));
  const urls = new Set(blocks.map(({ link }) => link.url.href));
  const lists = new Set(
    blocks.flatMap(({ block }) => [block.parentElement, block.parentElement?.parentElement]),
  );
  const found: CardBlock[] = [];
  for (const link of others) {
    if (urls.has(link.url.href) || !(link.ofJob || makes.has(link.make))) continue;
    const block = around(link.anchor, usual);
    if (block === null || known.has(block) || !lists.has(block.parentElement?.parentElement ?? null))
      continue;
    if (blocks.some((other) => block.contains(other.block) || other.block.contains(block))) continue;
    known.add(block);
    urls.add(link.url.href);
    found.push({ link, block });
  }
  return found;
}

/** Make of most blocks; `null` when they are not made alike, or of nothing but links. */
function usualStep(blocks: readonly CardBlock[]): string | null {
  const counts = new Map<string, number>();
  for (const { block } of blocks) {
    const step = stepOf(block);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return usual !== undefined && usual[1] > blocks.length / 2 && usual[0] !== 'a.' ? usual[0] : null;
}

function within(anchor: Element, block: Element, usual: string): Element | null {
  if (stepOf(block) === usual) return block;
  for (let at: Element | null = anchor; at !== null && at !== block; at = at.parentElement)
    if (stepOf(at) === usual) return at;
  return null;
}

function around(anchor: Element, usual: string): Element | null {
  let up = 0;
  for (let at: Element | null = anchor; at !== null && up < 9; at = at.parentElement, up += 1)
    if (stepOf(at) === usual) return at;
  return null;
}

/** The largest element around an anchor that holds no other anchor of the group to another address. */
function blockOf(anchor: Element, anchors: ReadonlySet<Element>): Element {
  let block = anchor;
  for (let up = 0; up < 8; up += 1) {
    const parent = block.parentElement;
    if (!parent || parent.localName === 'body') return block;
    for (const other of parent.querySelectorAll('a[href]'))
      if (
        other !== anchor &&
        anchors.has(other) &&
        other.getAttribute('href') !== anchor.getAttribute('href')
      )
        return block;
    block = parent;
  }
  return block;
}
