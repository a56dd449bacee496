import type { Page } from '../../page';
import { findBody } from '../find-body';

/** The legal name in a copyright line counts as the short one where the ad itself rather says the short one. */
export function withoutLegalForm(given: string, page: Page): string {
  // "© City of Harbourford 1998 - 2022"
  const name = given.replace(/\s+(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?$/, '');
  const short = name.replace(
    /[,\s]+(?:A\/S|AS|AB|ApS|GmbH|AG|SE|Inc\.?|LLC|Ltd\.?|Limited|PLC|S\.?A\.?|Ltda\.?|Lda\.?|S\.?L\.?|B\.?V\.?|Oy|Corp\.?|Corporation)\.?$/i,
    '',
  );
  if (short === name) return name;
  const text = (findBody(page)?.lines ?? []).map((line) => line.text).join(' ');
  const long = text.split(name).length - 1;
  const alone = text.split(short).length - 1 - long;
  return alone >= 2 && alone > long ? short : name;
}
