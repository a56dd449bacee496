import { genericTitles, greetingTitle, noticeTitle, openingsTitle } from '../lexicon/generic-titles';
import { boardNames } from '../lexicon/board-names';
import type { Accepts } from './field-shape';
import { plainText } from './plain-text';
import { siteNamesOf } from './site-names';
import { fold } from '@/utils/text/fold';

/**
 * A job's title: one line of 2 to 250 characters that is neither a site's own name nor a name of such pages ("Career
 * Site", "Jobannonce"). A closing " | Site" is taken off where the site signs itself so.
 */
export const acceptTitle: Accepts<string> = (value, page) => {
  const text = plainText(value, page, 250);
  if (text === null || text.length < 2 || /^(?:https?:\/\/|©|\(c\) )/i.test(text)) return null;
  // A pin, a telephone, a letter or a clock before a line says what the line is.
  if (/^(?:📍|📌|📞|☎|📱|✉|📧|📩|🕐|🕒|🕘|📅|🗓|🏠|🌐)/u.test(text)) return null;
  const names = siteNamesOf(page);
  const bare = withoutSiteName(text, names);
  const folded = fold(bare);
  if (genericTitles.has(folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())) return null;
  if ([greetingTitle, openingsTitle, noticeTitle].some((words) => words.test(bare))) return null;
  return names.has(folded) || boardNames.has(folded.replace(/[^\p{L}\p{N}]+/gu, '')) ? null : bare;
};

/** The text without closing pieces that are a site's name: `Cook | ACME Careers`, of the names given in folded form. */
function withoutSiteName(text: string, names: ReadonlySet<string>): string {
  let rest = text;
  for (let round = 0; round < 3; round += 1) {
    const cut = /^(.{2,}\S)\s*(?:[|·•–—@:]|\s-)\s+([^|·•]{2,60})$/u.exec(rest);
    if (!cut || !names.has(fold(cut[2] ?? '').trim())) return rest;
    rest = (cut[1] ?? rest).replace(/\s*[-|:–—]$/, '').trim();
  }
  return rest;
}
