import { addressNames, holdsName } from '@/utils/person/address-names';
import type { Page } from '../page';

/** Returns whether the page itself is named after a person: in its title, its first heading or the end of its address. */
export function namesThePage(name: string, { document, url }: Page): boolean {
  const heading = (document.querySelector('h1') ?? document.querySelector('h2'))?.textContent ?? '';
  const social = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return addressNames(name, url) || [document.title, heading, social].some((text) => holdsName(text, name));
}
