import type { Line } from '../../dom/page-lines';
import type { Page } from '../../page';
import { findTitle } from '../find-title';
import { isMarked } from './marked-blocks';

const NOTICE =
  /\bcookies?\b.{0,200}\b(?:accept|consent|settings|preferences|policy|necessary|third[- ]part|choose|analy[sz]e|website uses|zustimm|akzept|einwillig|verwende[nt]|utilis|acept|gebruik|samtykke|godkänn)|\b(?:accept|consent|uses?|verwende[nt]|utilis[a-zà-ÿ]+|utiliza\w*|akzept\w+|gebruik\w*|bruger|använder|bruker|allow|tillad)\b.{0,60}\bcookies?\b|\bbrowser is (?:out of date|outdated|not supported)|\b(?:outdated|unsupported) browser\b/i;

const LARGEST_NOTICE = 1200;

/** Numbers of the lines of consent notices: they stand anywhere, and are prose to every measure but their words. */
export function noticeLines(lines: readonly Line[], page: Page): ReadonlySet<number> {
  const found = new Set<number>();
  const title = findTitle(page)?.line?.block ?? null;
  for (const line of lines) {
    if (line.text.length > LARGEST_NOTICE || !/cookie|browser/i.test(line.text) || !NOTICE.test(line.text))
      continue;
    found.add(line.at);
    let notice: Element | null = null;
    let up: Element | null = line.block;
    for (let step = 0; step < 4 && up && up.localName !== 'body' && !isMarked(up); step += 1) {
      if ((up.textContent ?? '').length > LARGEST_NOTICE || (title !== null && up.contains(title))) break;
      notice = up;
      up = up.parentElement;
    }
    for (let at = line.at; notice?.contains(lines[at]?.block ?? null); at += 1) found.add(at);
  }
  return found;
}
