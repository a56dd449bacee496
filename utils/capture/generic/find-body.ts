import { isFieldLine } from '../dom/is-field-line';
import { pageLines } from '../dom/page-lines';
import type { Line } from '../dom/page-lines';
import type { Page } from '../page';
import { perPage } from '../per-page';
import { densestBlock } from './body/densest-block';
import { markedBlocks } from './body/marked-blocks';
import { noticeLines } from './body/notice-lines';
import { proseOf } from './body/prose-of';
import { saysAgain } from './body/says-again';
import { trimBody } from './body/trim-body';
import { cardBlocks } from './find-cards';

/** The lines of the ad's text, and how much of it is prose. */
export interface FoundBody {
  readonly lines: readonly Line[];
  /** Characters in lines that are sentences or list entries. */
  readonly prose: number;
  /** The page itself marks this part as the ad's text. */
  readonly marked: boolean;
}

/** The part of a page that is the ad's text: marked as such, or the densest stretch of prose, cut at both ends. */
export const findBody = perPage((page: Page): FoundBody | null => {
  const lines = pageLines(page);
  const inCard = cardBlocks(page);
  const noticed = noticeLines(lines, page);
  const eligible = lines.filter(
    (line) =>
      isBodyZone(line) &&
      !inCard.has(line.at) &&
      !noticed.has(line.at) &&
      !isFieldLine(line) &&
      !saysAgain(line.text, lines),
  );
  const dense = densestBlock(eligible);
  if (dense === null) return null;
  const marked = markedBlocks(page, eligible, dense);
  const inside = eligible.filter((line) => (marked ?? [dense]).some((block) => block.contains(line.block)));
  const cut = trimBody(inside, page);
  const prose = cut.reduce((sum, line) => sum + proseOf(line), 0);
  return cut.length === 0 ? null : { lines: cut, prose, marked: marked !== null };
});

const isBodyZone = (line: Line): boolean =>
  line.zone === 'main' || (line.zone === 'aside' && line.text.length > 120);
