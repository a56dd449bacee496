import { elementText } from '../dom/element-text';
import type { Strategy } from '../strategy';

/** Reads the text of the first element found that has any. */
export function text(selector: string): Strategy<string> {
  return {
    source: 'markup',
    detail: selector,
    read: ({ document }) => {
      for (const element of document.querySelectorAll(selector)) {
        const found = elementText(element);
        if (found !== '') return found;
      }
      return null;
    },
  };
}
