import { isFieldLine } from '../../dom/is-field-line';
import { pageLines } from '../../dom/page-lines';
import type { Line } from '../../dom/page-lines';
import type { Page } from '../../page';
import { perPage } from '../../per-page';
import { findBody } from '../find-body';
import { findTitle } from '../find-title';

/** The short lines around the title, the nearest after it first; cut where the ad's text begins. */
export const headerLines = perPage((page: Page): readonly Line[] => {
  const lines = pageLines(page);
  const title = findTitle(page);
  const bodyAt = findBody(page)?.lines[0]?.at ?? Infinity;
  const at = title?.line?.at ?? -1;
  const to = Math.min(at + AFTER, bodyAt > at ? bodyAt : Infinity, lines.length);
  const isFact = (line: Line): boolean =>
    !isFieldLine(line) &&
    line.zone !== 'nav' &&
    line.zone !== 'footer' &&
    line.zone !== 'dialog' &&
    line.zone !== 'related' &&
    (line.zone !== 'form' || at >= 0) &&
    line.text.length <= 200;
  const after = lines.slice(at + 1, to).filter(isFact);
  const before =
    at < 0
      ? []
      : lines
          .slice(Math.max(0, at - BEFORE), at)
          .filter((line) => isFact(line) && line.zone === 'main')
          .toReversed();
  return [...after, ...before];
});

const BEFORE = 7;

const AFTER = 16;
