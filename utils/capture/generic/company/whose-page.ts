import { pageLines } from '../../dom/page-lines';
import { spoken } from '../../dom/spoken';
import type { Page } from '../../page';
import { perPage } from '../../per-page';
import { pageTitles } from '../document-title';
import { findBody } from '../find-body';
import { companyKey } from './company-key';

/** "Civil Service Jobs" in the page's titles: the name of a site that lists them, or of a firm's careers pages. */
export const isCalledJobs = (name: string, page: Page): boolean =>
  !isSpokenOf(name, page) &&
  pageTitles(page).some((text) => text.toLowerCase().includes(`${name.toLowerCase()} jobs`));

/** Whether the ad's own text says the name. */
export function isSpokenOf(name: string, page: Page): boolean {
  const key = companyKey(name);
  return (findBody(page)?.lines ?? []).some(({ text }) => spoken(text).includes(key));
}

/**
 * Whether an address is made for the name: "acme.board.example", "board.example/acme", "careers.acme.example". A site that
 * lists everybody's ads goes by its name alone.
 */
export function isTenant(name: string, { url }: Page): boolean {
  const letters = companyKey(name).replaceAll(' ', '');
  const [domain = '', ...below] = url.hostname.split('.').slice(0, -1).toReversed();
  const own = CAREERS_HOST.test(url.hostname) ? [domain] : [];
  return [...own, ...below, ...url.pathname.split('/').slice(1, 3)].some(
    (label) => letters.length > 2 && spoken(label).replaceAll(' ', '') === letters,
  );
}

const CAREERS_HOST =
  /^(?:careers?|jobs?|karriere?|karriar|werkenbij|join|talent|recruit\w*|work|apply|empleo|vagas)\./i;

/** Whether a name is the host's: "Civil Service" on civilservicejobs.example. */
export function isHostName(name: string, { url }: Page): boolean {
  const letters = spoken(name).replaceAll(' ', '');
  return letters.length > 3 && url.hostname.replace(/[.-]/g, '').includes(letters);
}

const FOR_EMPLOYERS =
  /^(?:for )?(?:employers|recruiters|companies|salaries|company reviews)$|^post (?:a )?jobs?\b|^(?:unternehmen|arbeitgeber|firmen|gehälter|lohn)$|^(?:entreprises|recruteurs|salaires)$|^(?:empresas|salarios|salários)$|^(?:bedrijven|werkgevers)$|^(?:virksomheder|företag|arbetsgivare|bedrifter)$|pracodawc/i;

/** Whether the page's menus offer other firms, or places for their ads. */
export const isBoardLike = perPage((page: Page): boolean =>
  pageLines(page).some(
    ({ zone, parts }) =>
      (zone === 'nav' || zone === 'header' || zone === 'footer') &&
      parts.some(({ text }) => FOR_EMPLOYERS.test(text.trim())),
  ),
);
