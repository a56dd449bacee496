import { marksOf } from '../../dom/marks-of';
import { pageLines } from '../../dom/page-lines';
import { spoken } from '../../dom/spoken';
import type { Page } from '../../page';
import { metaValues } from '../../strategies/meta';
import { pageTitles } from '../document-title';
import type { SaidName } from './said-name';
import { isHostName } from './whose-page';
import { withoutLegalForm } from './without-legal-form';
import { writtenNames } from './written-names';

/** Where a site signs: `og:site_name`, its logo, its copyright line, its host. */
export function namesFromSigns(page: Page): SaidName[] {
  const said: SaidName[] = [];
  const siteName = metaValues(page).get('og:site_name');
  if (siteName !== undefined) said.push({ name: siteName.replace(/\s*[|–-]\s*.*$/, ''), weight: 1.5 });
  for (const image of Array.from(page.document.querySelectorAll('img[alt]')).slice(0, 15)) {
    const alt = (image.getAttribute('alt') ?? '').trim();
    const name =
      /^(?:logo(?: (?:of|von|de))?\s*[:-]?\s*)(.{2,50})$|^(.{2,50}?)(?:['’]s)?\s*[-–]?\s*(?:company )?logo$/i.exec(
        alt,
      );
    if (name) said.push({ name: name[1] ?? name[2] ?? '', weight: 1.5 });
    else if (alt.length <= 50 && isLogo(image)) said.push({ name: alt, weight: 1.5 });
  }
  const banner = pageLines(page).find(
    ({ zone, parts, linked, text }) =>
      zone === 'header' &&
      parts.length === 1 &&
      text.length <= 50 &&
      linked >= text.length * 0.9 &&
      leadsHome(parts[0]?.element, page),
  );
  if (banner !== undefined && (isHostName(banner.text, page) || isTitled(banner.text, page)))
    said.push({ name: banner.text, weight: 1.5 });
  for (const line of pageLines(page)) {
    if (!/©|\(c\)|copyright/i.test(line.text.slice(0, 200))) continue;
    const sign = line.parts.find((part) => /©|\(c\)|copyright/i.test(part.text))?.text ?? '';
    const copyright =
      /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:since\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:by\s+)?([a-z\u00c0-\u052f][a-z\d\u00c0-\u052f&.'’/ -]{1,50}?)(?:[.,|]|\s+all rights|$)/i.exec(
        sign.slice(0, 200),
      );
    if (copyright) said.push({ name: withoutLegalForm(copyright[1] ?? '', page), weight: 1.5 });
  }
  const hostNames =
    page.url.protocol === 'file:'
      ? []
      : [...page.url.hostname.split('.').slice(0, -1), ...page.url.pathname.split('/').slice(1, 2)];
  const text = spoken(
    pageLines(page)
      .slice(0, 400)
      .map((line) => line.text)
      .join(' ')
      .slice(0, 30_000),
  );
  const called = writtenNames(page);
  const headed = headedName(page);
  if (headed !== null) said.push({ name: headed, weight: 3 });
  for (const label of hostNames) {
    const words = spoken(label);
    // "quarrybooks.board.example" is whose page it is where a title or a picture writes the name in full.
    const full = called.get(words.replaceAll(' ', ''));
    if (full !== undefined && words.length > 3) said.push({ name: full, weight: 2.5 });
    if (
      words.length > 2 &&
      !/^(?:www|jobs?|careers?|apply|com|co|en|de|fr|job|karriere|stillinger|recruiting|boards|job boards)$/.test(
        words,
      ) &&
      text.includes(words)
    )
      said.push({ name: writtenAs(page, words) ?? label, weight: 1.5 });
  }
  return said;
}

/** Whether the page's own titles hold the name. */
const isTitled = (name: string, page: Page): boolean =>
  name.length >= 3 && pageTitles(page).some((text) => text.toLowerCase().includes(name.toLowerCase()));

/** Whether a part of a line is a link to the site's front page. */
function leadsHome(part: Element | undefined, { url }: Page): boolean {
  const href = part?.closest('a[href]')?.getAttribute('href') ?? '';
  if (href === '' || !URL.canParse(href, url.href)) return false;
  const target = new URL(href, url.href);
  return target.host === url.host && target.pathname === '/' && target.search === '' && target.hash === '';
}

/** A heading of several words that the site's own address spells: "Help at Sea" on helpatsea.board.example. */
function headedName(page: Page): string | null {
  const address = metaValues(page).get('og:url') ?? '';
  const hosts = [page.url.href, address]
    .filter((href) => /^https?:/.test(href) && URL.canParse(href))
    .flatMap((href) => new URL(href).hostname.split('.').slice(0, -1))
    .map((label) => spoken(label).replaceAll(' ', ''));
  const found = pageLines(page).find(
    ({ heading, text, zone }) =>
      heading > 0 &&
      zone === 'main' &&
      text.length <= 60 &&
      text.includes(' ') &&
      hosts.some((host) => isSpelt(text, host)),
  );
  return found?.text ?? null;
}

function isSpelt(name: string, host: string): boolean {
  const letters = spoken(name).replaceAll(' ', '');
  return letters.length >= 7 && host.includes(letters);
}

/** Whether a picture stands in what the page calls a logo, or is called so by itself. */
const isLogo = (image: Element): boolean =>
  [image, image.parentElement, image.parentElement?.parentElement].some((around) =>
    /logo/i.test(around ? marksOf(around) : ''),
  );

/** How the page itself writes a word that its address has in small letters. */
function writtenAs(page: Page, words: string): string | null {
  const pattern = new RegExp(`\\b${words.replaceAll(' ', '[\\s-]+')}\\b`, 'i');
  const written = pageTitles(page)
    .concat(
      pageLines(page)
        .slice(0, 300)
        .map((line) => line.text.slice(0, 1000)),
    )
    .map((text) => pattern.exec(text)?.[0])
    .find((found) => found !== undefined && found !== found.toLowerCase());
  return written ?? null;
}
