import type { Page } from '@/utils/capture/page';
import { commentOf } from './job-id';

/**
 * Returns the employer's own address for applying, which the site wraps into one of its own
 * (`.../externalApply/<id>?url=<address>`, `/redir/redirect/?url=<address>`); null when applying is done on the site.
 */
export function applyAddress({ document, url }: Page): string | null {
  const kept = commentOf(document.querySelector('code#applyUrl'));
  const slot = '[componentkey^="JobDetails"], [data-view-name="job-detail-page"]';
  const link = [...document.querySelectorAll(slot)]
    .map((part) => part.querySelector('a[href*="/redir/redirect/"]')?.getAttribute('href'))
    .find((href) => href);
  const address = kept ?? link;
  if (!address || !URL.canParse(address, url.href)) return null;
  const wrapped = new URL(address, url.href).searchParams.get('url');
  return wrapped !== null && /^https?:\/\//.test(wrapped) ? wrapped : null;
}
