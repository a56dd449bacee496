import type { Site } from '@/utils/capture/site';

const ID = /^[a-z0-9][a-z0-9-]{0,39}$/;

/**
 * The adapter as given, its field names checked by type. Throws a `TypeError` for an id or a combination that could
 * never work.
 */
export function defineSite<S extends Site>(site: S): S {
  if (!ID.test(site.id)) throw new TypeError(`Not a site id: ${site.id}`);
  if (site.anywhere === true && !site.guard)
    throw new TypeError(`${site.id}: a site for any host needs a guard`);
  return site;
}
