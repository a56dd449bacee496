import { pageLines } from '../dom/page-lines';
import type { Page } from '../page';
import { townsOf } from './address-towns';
import { findCompany } from './company/find-company';

/** An employer's own town, where the ad or the employer's name says it as well as its address: "Comune di Valdirosa". */
export function employerSeat(page: Page): string | null {
  const names = [
    findCompany(page)?.company ?? '',
    ...pageLines(page)
      .filter(({ zone, text }) => zone === 'main' && text.length >= 60)
      .map(({ text }) => text.replace(ADDRESS, ' ')),
  ];
  const said = [...townsOf(page)].filter((town) =>
    names.some((text) => new RegExp(`(?:^|[\\s(])${escaped(town)}(?![\\p{L}])`, 'u').test(text)),
  );
  return said.length === 1 ? (said[0] ?? null) : null;
}

/** A code and what stands behind it says where letters go. */
const ADDRESS = /\d{4,5}(?: [A-Z]{2})? \p{Lu}\p{L}+/gu;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
