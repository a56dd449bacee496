import { INLINE, SILENT, isHidden } from './element-kinds';
import { walk } from './walk';

/**
 * The text a reader sees in an element, white space folded, with a blank where a block or a line ends; scripts, styles
 * and parts marked as hidden are left out. At most `limit` characters.
 */
export function elementText(element: Node, limit = 20_000): string {
  let text = '';
  walk(element, {
    open(child) {
      if (text.length > limit || SILENT.has(child.localName) || isHidden(child)) return 'skip';
      if (!INLINE.has(child.localName)) text += ' ';
      return 'enter';
    },
    close(child) {
      if (!INLINE.has(child.localName)) text += ' ';
    },
    text(node) {
      if (text.length <= limit) text += node.data;
    },
  });
  return text.slice(0, limit).replace(/\s+/g, ' ').trim();
}
