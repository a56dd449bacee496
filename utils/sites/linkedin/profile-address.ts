import type { Page } from '@/utils/capture/page';

/** Returns the profile's own address: from the link to its contact details, else the page's without overlay, locale and query. */
export function profileAddress(link: Element | null, { url }: Page): string | null {
  const href = link?.getAttribute('href') ?? url.href;
  const address = URL.canParse(href, url.href) ? new URL(href, url.href) : url;
  const slug = /^\/in\/([^/]+)/.exec(address.pathname)?.[1];
  return slug === undefined ? null : `https://www.linkedin.com/in/${slug}/`;
}
