import type { Strategy } from '../strategy';

/** Reads an attribute of the first element found that carries it; an `href` or `src` comes out absolute. */
export function attribute(selector: string, name: string): Strategy<string> {
  return {
    source: 'markup',
    detail: `${selector}@${name}`,
    read: ({ document, url }) => {
      for (const element of document.querySelectorAll(selector)) {
        const found = element.getAttribute(name)?.trim();
        if (!found) continue;
        if (name !== 'href' && name !== 'src') return found;
        return URL.canParse(found, url.href) ? new URL(found, url.href).href : null;
      }
      return null;
    },
  };
}
