import { anyCase } from '@/utils/text/any-case';

import { marksOf } from '../../dom/marks-of';
import { pageLines } from '../../dom/page-lines';
import type { Line } from '../../dom/page-lines';
import { WRITTEN_DAY } from '../../lexicon/written-day';
import type { Page } from '../../page';
import { isLabel } from './is-label';

/** "Published on:" alone says no day. */
export const saidDay = (text: string): string | null =>
  /\d|[\p{L}\p{N}]\s+\p{L}{4,}\s*$/u.test(text) ? text : null;

/** The day in a `time` element beside the title: there it is when the ad was posted, unless it is called something else. */
export function shownDay({ block }: Line): string | null {
  const time = block.localName === 'time' ? block : block.querySelector('time[datetime]');
  const day = time?.getAttribute('datetime') ?? '';
  return (time?.textContent ?? '').trim() !== '' &&
    /^\d{4}-\d{2}-\d{2}/.test(day) &&
    !/clos|expir|deadline|until|through|end|frist/i.test(marksOf(block))
    ? day
    : null;
}

const DAY_MARK = /posted|publish|publi[ck]|(?:job|posting|ad|offer|listing)-{0,2}date/i;

const WHOLE_DAY = anyCase(String.raw`^\s*(?:\p{L}{3,12},?\s(?:den |the )?)?(?:${WRITTEN_DAY})\s*$`);

/** Whether the line before is a label: then the day is what the label says it is. */
export function isUnderLabel({ at }: Line, page: Page): boolean {
  const before = pageLines(page)[at - 1];
  return before !== undefined && isLabel(before.text);
}

/** A day in full in a part that the page calls the day of posting. */
export function markedDay({ parts, text }: Line): string | null {
  if (text.length > 140) return null;
  const part = parts.find(
    ({ text: own, element }) =>
      WHOLE_DAY.test(own) && DAY_MARK.test(marksOf(element).replace(/clos\S*|expir\S*|deadline\S*/gi, '')),
  );
  return part?.text.trim() ?? null;
}
