/** A document made of markup from outside: nothing in it runs, loads or is shown. */
export const parseDocument = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
