import type { Line } from '../../dom/page-lines';
import { spoken } from '../../dom/spoken';
import { isAdEnd, isAdHeading } from '../ad-evidence';
import { firmFactsAt } from '../firm-facts-at';
import { isFactLineOrNone } from './fact-line';
import { proseAfter, proseOf } from './prose-of';
import { isTailLine } from './tail-line';

/** Where the ad's text that begins at `start` ends. */
export function bodyEnd(lines: readonly Line[], start: number): number {
  let end = lines.length;
  let prose = 0;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    prose += proseOf(line);
    if (prose <= 250 || !isAdEnd(line)) continue;
    const isClose = proseAfter(lines, at) < prose * (line.heading > 0 ? 1.5 : 0.35);
    // After a whole ad, however much follows under such a heading is not of it, unless parts of ads come again.
    const isPast = line.heading > 0 && prose >= 1200 && !hasAdParts(lines, at + 1);
    if (isClose || isPast) {
      end = at;
      break;
    }
  }
  while (end > start && isTailLine(lines[end - 1])) end -= 1;
  end = firmFactsAt(lines, start, end, (line) => proseOf(line) > 0);
  const facts = lines.findIndex(
    (line, at) => at > start && at < end && [line, lines[at + 1], lines[at + 2]].every(isFactLineOrNone),
  );
  return facts > 0 &&
    proseAfter(lines.slice(0, end), facts) < prose * 0.2 &&
    proseAfter(lines.slice(0, end), facts) < 120
    ? facts
    : end;
}

/** Whether headings of what the job asks for or holds still follow. */
const hasAdParts = (lines: readonly Line[], from: number): boolean =>
  lines
    .slice(from)
    .some(
      (line) =>
        isAdHeading(line) &&
        !/^(?:about|who we|uber|a propos|acerca|sobre|over ons|om o)/.test(spoken(line.text)),
    );
