import { readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';
import type { Piece } from './card-pieces';
import { isCardPlace } from './card-place';

/**
 * The spot at which all cards of a list name their place, told by those that name a known one: the others then name a
 * small town there. `null` where no spot or more than one could be it.
 */
export function placeSlot(cards: readonly (readonly Piece[])[]): string | null {
  const held = new Map<string, string[]>();
  for (const pieces of cards)
    for (const { slot, text } of pieces) if (slot !== '') held.set(slot, [...(held.get(slot) ?? []), text]);
  const found = [...held].filter(
    ([, texts]) =>
      texts.length >= 3 &&
      texts.length <= cards.length &&
      texts.every((text) => isName(text)) &&
      texts.filter((text) => isCardPlace(text)).length >= texts.length / 4,
  );
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 ? only[0] : null;
}

/** What may be a town's name: capitals, and nothing a contract or a firm is written with. */
const isName = (text: string): boolean =>
  text.length <= 60 &&
  /^[\p{Lu}\d]/u.test(text) &&
  !LEGAL_FORM.test(text) &&
  (isCardPlace(text) || (readEmployment([text]) === null && readMode(text) === null && !/\d/.test(text)));

const LEGAL_FORM =
  /\b(?:GmbH|AG|SE|KG|mbH|Inc|LLC|Ltd|Limited|plc|SA|S\.A|SAS|Sàrl|SARL|S\.?L\.?U?|BV|B\.V|NV|AB|A\/S|ApS|AS|Oy|SpA|Srl|Sp\. z)\b\.?/;
