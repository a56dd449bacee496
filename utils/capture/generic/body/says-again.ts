import type { Line } from '../../dom/page-lines';
import { spoken } from '../../dom/spoken';

const SHORTEST = 200;
const LONGEST = 20_000;
const PIECE = 20;
const PIECES = 3;
const SHARE = 0.6;

/**
 * Whether a text only strings together what lines of their own say: pages keep such a summary, unseen, for search engines, beside the ad with
 * its headings and lists. At least three of its sentences are whole lines, and they make up most of it.
 */
export function saysAgain(text: string, lines: readonly Line[]): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  const whole = new Set(lines.filter((line) => line.text !== text).map((line) => spoken(line.text)));
  const again = text
    .split(/[.;:•]\s/)
    .map((piece) => spoken(piece))
    .filter((piece) => piece.length >= PIECE && whole.has(piece));
  return (
    again.length >= PIECES &&
    again.reduce((sum, piece) => sum + piece.length, 0) >= spoken(text).length * SHARE
  );
}
