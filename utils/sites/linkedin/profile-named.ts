import { elementText } from '@/utils/capture/dom/element-text';
import type { Page } from '@/utils/capture/page';
import { cleanName } from '@/utils/person/clean-name';
import type { ProfileValues } from './profile-values';

const TITLE = /^(?:\(\d+\+?\)\s*)?(.{2,200}?)\s*\|\s*LinkedIn\s*$/;
const OWN = '#topcard, .profile-overview, .profile-card';

/**
 * Returns what can be said of a profile in a layout that is not known: the name that title, canonical address and the page's
 * own heading agree on, and the old public page's lines. Null where they do not agree.
 */
export function namedProfile({ document, url }: Page): Partial<ProfileValues> | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? url.href;
  const titled = cleanName(TITLE.exec(document.title.trim())?.[1] ?? '').name;
  if (titled === null || !/\/(?:in|pub)\/[^/]/.test(canonical)) return null;
  const headings = [...document.querySelectorAll('h1, #name')].map(
    (one) => cleanName(elementText(one, 200)).name,
  );
  if (!headings.includes(titled)) return null;
  const card = document.querySelector(OWN);
  const textOf = (selector: string): string | null => {
    const element = card?.querySelector(selector) ?? null;
    return element === null ? null : elementText(element, 400) || null;
  };
  return {
    name: titled,
    headline: textOf('.headline'),
    place: textOf('.locality'),
    profileUrl: canonical,
  };
}
