import { toMarkdown } from '../markdown/to-markdown';
import type { Markdown } from '../markdown/to-markdown';
import type { Strategy } from '../strategy';

/** Reads the first element found as Markdown: structure kept; scripts, forms and navigation left out. */
export function html(selector: string): Strategy<Markdown> {
  return {
    source: 'markup',
    detail: selector,
    read: ({ document }) => {
      for (const element of document.querySelectorAll(selector)) {
        const markdown = toMarkdown(element);
        if (markdown.markdown !== '') return markdown;
      }
      return null;
    },
  };
}
