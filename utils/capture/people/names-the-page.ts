import { addressNames, holdsName } from '@/utils/person/address-names';
import { fold } from '@/utils/text/fold';
import type { Page } from '../page';
import { isArticle } from './is-article';

/**
 * Returns whether the page itself is named after a person: in its title, its first heading or the end of its address. What
 * is written about somebody has the name among other words: an article is named after those whose name is all of its heading.
 */
export function namesThePage(name: string, page: Page): boolean {
  const { document, url } = page;
  const heading = (document.querySelector('h1') ?? document.querySelector('h2'))?.textContent ?? '';
  const social = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  if (isArticle(page)) return name !== '' && fold(heading).trim() === fold(name).trim();
  return addressNames(name, url) || [document.title, heading, social].some((text) => holdsName(text, name));
}
