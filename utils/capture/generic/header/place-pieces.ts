import { regionsOf } from '@/utils/place/regions';
import { leavesEmploymentOpen, readEmployment } from '@/utils/posting/read-employment';

import { isDrawnWord } from '../../dom/element-kinds';
import { marksOf } from '../../dom/marks-of';
import type { Line } from '../../dom/page-lines';
import type { Page } from '../../page';
import { headerLines } from './header-lines';

/** Where a line names a whole place, its linked parts ("Amersfoort", "Utrecht") are no places of their own. */
export const withoutParts = (places: readonly string[]): string[] =>
  places.filter((place) => {
    const bare = place.replace(/^[\s(]+|[\s)]+$/g, '');
    return !places.some((other) => other.length > place.length && other.split(/\s*[,()]\s*/).includes(bare));
  });

/** "Permanent, full-time · Marburg": of two facts in one line one is the contract, and the other, a bare name, the place. */
export function besideContract(page: Page): string[] {
  for (const line of headerLines(page)) {
    const pieces = line.text.length <= 100 ? line.text.split(/\s+[·•|]\s+/) : [];
    const isContract = (text: string): boolean =>
      readEmployment([text]) !== null || leavesEmploymentOpen([text]);
    // Chips without a sign between them: "Husum", "Vollzeit", "unbefristet".
    const chips =
      line.parts.length >= 2 && line.parts.length <= 4 ? line.parts.map(({ text }) => text.trim()) : [];
    const open = chips.filter((text) => !isContract(text));
    if (chips.length > 2 && open.length === 1 && open[0] === chips[0] && NAME.test(chips[0] ?? ''))
      return open;
    const [one = '', other = ''] = pieces;
    if (pieces.length !== 2) continue;
    const place = isContract(one) ? other : isContract(other) ? one : '';
    if (NAME.test(place) && !isContract(place)) return [place];
  }
  return [];
}

const NAME = /^\p{Lu}[\p{L}.'’-]+(?:[ ,]+[\p{L}().'’-]+){0,3}$/u;

/** A region that has a line to itself near the title. */
export function regionAlone(page: Page): string[] {
  const line = headerLines(page)
    .slice(0, 6)
    .find(
      ({ text, heading }) =>
        heading === 0 && text.length > 5 && text.length <= 40 && regionsOf(text).length > 0,
    );
  return line === undefined ? [] : [line.text];
}

/** A pin before the line, drawn by an icon's font or picture. */
export function hasPlaceIcon({ block, text }: Line): boolean {
  if (text.length > 60) return false;
  const icon = block.querySelector('i, svg, img, use, .material-icons, [class*="material-symbols"]');
  if (icon === null) return false;
  const drawn = isDrawnWord(icon) ? (icon.textContent ?? '') : '';
  return /map-?marker|map-?pin|location|(?:^|[\s_-])pin(?:$|[\s_-])/i.test(`${marksOf(icon)} ${drawn}`);
}

/** Whether a piece of a line says where. */
export const isPlaceText = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 90 &&
  /^[\p{Lu}\d]/u.test(text) &&
  // "Start: at once" is another fact, however the page marks it.
  !/[!?\p{So}]|^\p{L}[\p{L} .-]{2,30}: |\b(?:apply|posted|ago|salary|views?|applicants?)\b/iu.test(text) &&
  text.split(' ').length <= 10;
