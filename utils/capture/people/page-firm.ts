import { perhapsStaffing, recruiterWords, staffingName, staffingWords } from '@/utils/person/recruiter-words';
import { fold } from '@/utils/text/fold';
import { elementText } from '../dom/element-text';
import type { Page } from '../page';
import type { PageFirm, RawPerson } from '../page-reading';
import { perPage } from '../per-page';
import { jsonLdOf } from '../structured/json-ld-nodes';
import { member } from '../structured/plain-object';

const SEGMENT = /\s+[|–—·•:-]\s+|\s*[|·•]\s*/u;
const ORGANISATIONS = new Set(['organization', 'corporation', 'employmentagency', 'localbusiness']);
/** Members through which the organisation whose page it is may be reached. */
const OWN = new Set(['publisher', 'isPartOf', 'ispartof', 'worksfor']);
/** The least of an address that can name a firm. */
const SHORTEST = 4;

/**
 * Returns the organisation whose page this is, as far as it says so itself: in its data, its site name, or the part of its
 * title that its address repeats; with the words by which it is a staffing or search firm. Null where nothing tells.
 */
export const pageFirm = perPage((page: Page): PageFirm | null => {
  const name = statedName(page) ?? nameOfTitle(page) ?? nameOfHomeLink(page);
  const trade =
    (name === null ? null : staffingName(name)) ??
    agencyType(page) ??
    firstOf(segments(page).filter(isFirmName), staffingName) ??
    staffingWords([...segments(page), description(page)].join('\n'));
  return name === null && trade === null ? null : { name, trade };
});

/** "Our recruiting team" is what a page shows, not whose it is. */
const isFirmName = (segment: string): boolean =>
  !/\b(?:our|meet|the|join|your|my|unser[a-z]*|notre|nos|ons|onze|vår|vores|nuestro|teams?|people|careers?|karriere|jobs|contact|kontakt)\b/i.test(
    segment,
  );

function firstOf(parts: readonly string[], words: (text: string) => string | null): string | null {
  return parts.map(words).find((found) => found !== null) ?? null;
}

/** Returns the firm again, as a staffing firm where its name allows it and two of its people or more recruit. */
export function firmOfPeople(firm: PageFirm | null, people: readonly RawPerson[]): PageFirm | null {
  if (firm === null || firm.name === null || firm.trade !== null) return firm;
  const recruit = people.filter(({ headline }) => recruiterWords(headline ?? '') !== null);
  return recruit.length >= 2 ? { ...firm, trade: perhapsStaffing(firm.name) } : firm;
}

function statedName(page: Page): string | null {
  const own = jsonLdOf(page).nodes.filter(
    ({ types, via, listed }) =>
      !listed && types.some((type) => ORGANISATIONS.has(type)) && via.every((name) => OWN.has(name)),
  );
  const names = new Set(
    own.map(({ object }) => member(object, 'name')).filter((name) => typeof name === 'string' && name !== ''),
  );
  const [only, ...more] = names;
  if (typeof only === 'string' && more.length === 0) return only;
  const site = page.document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim();
  return site !== undefined && site !== '' && site.length <= 80 ? site : null;
}

function agencyType(page: Page): string | null {
  return jsonLdOf(page).nodes.some(({ types, via }) => via.length === 0 && types.includes('employmentagency'))
    ? 'EmploymentAgency'
    : null;
}

/** "Team - Accordia Search" at accordia-search.example: the part that the host's name begins, without its trade. */
function nameOfTitle(page: Page): string | null {
  const labels = page.url.hostname
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -1)
    .map(letters);
  for (const segment of segments(page).toReversed()) {
    const [name = ''] = segment.split(/,\s/);
    const said = letters(name);
    const repeats = (label: string): boolean =>
      label.length >= SHORTEST &&
      said.length >= SHORTEST &&
      (said.startsWith(label) || label.startsWith(said));
    if (labels.some(repeats)) return name.trim();
  }
  return null;
}

/** The link to the site's first page often is the firm's name, which its address repeats. */
function nameOfHomeLink({ document, url }: Page): string | null {
  const host = letters(url.hostname.replace(/^www\./, '').split('.')[0] ?? '');
  for (const link of document.querySelectorAll('a[href="/"]')) {
    const name = elementText(link, 60).trim();
    const said = letters(name);
    if (
      said.length >= SHORTEST &&
      host.length >= SHORTEST &&
      (said.startsWith(host) || host.startsWith(said))
    )
      return name;
  }
  return null;
}

function segments({ document }: Page): string[] {
  return document.title
    .slice(0, 300)
    .split(SEGMENT)
    .filter((part) => part.trim() !== '');
}

function description({ document }: Page): string {
  return document.querySelector('meta[name="description"]')?.getAttribute('content')?.slice(0, 400) ?? '';
}

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
