import { readMode } from '@/utils/posting/read-mode';

import { looksLikePlace } from './looks-like-place';

/** What pages call the element that holds a card's place of work. */
export const PLACE_MARK =
  /(?:^|[\s_-])(?:job-?)?(?:locations?|place|city|loc|headquarters?|standort|ort|lieu|ville|ubicacion|localidad|luogo|plaats|address-?locality)(?:$|[\s_-])/i;

/** Words behind a place that are none of it. */
const AFTER_PLACE =
  /\s+(?:\d+|an?|one|few) (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|\s*\(\+\s?\d[^)]*\)$|\s*\+\s?\d+(?: more)?$|\s*\(\d+(?:[.,]\d+)? ?(?:km|mi|miles?)\)$/i;
const FLAGS = /[\p{RI}\p{Extended_Pictographic}]|\u200D|\uFE0F/gu;
const MODE =
  /\(?\b(?:(?:fully|100 ?%) )?(?:remote|hybrid|on-?site|in-?office)\b(?: work)?(?: in(?= \p{Lu}))?\)?/giu;
/** A place that is anywhere. */
const ANYWHERE =
  /^(?:work from )?(?:anywhere|worldwide|home|global)(?: in (?:the world|country|the country))?$/i;

/** A card's place as it is kept: without pictures, an age behind it, and what it says twice over. */
export function keptPlace(text: string): string {
  const bare = text.replace(FLAGS, '').replace(AFTER_PLACE, '').replace(/\s+/g, ' ').trim();
  const parts = bare.split(', ');
  const isSaidAgain = parts.length > 2 && new Set(parts).size === 1;
  return parts
    .filter((part, at) => at === 0 || part !== parts[at - 1] || !(isSaidAgain || isAnywhere(part)))
    .join(', ');
}

/** Whether a piece of a card is written like a place of work, beside a mode of work or alone. */
export const isCardPlace = (text: string): boolean =>
  text.length <= 80 &&
  looksLikePlace(
    text
      .replace(FLAGS, '')
      .replace(AFTER_PLACE, '')
      .replace(MODE, '')
      .replace(/^[\s,–-]+|[\s,–-]+$/g, '')
      .trim(),
  );

/** Whether a piece says nothing but that the work can be done from anywhere: the only place some cards give. */
export const isAnywhere = (text: string): boolean => {
  const bare = text.replace(FLAGS, '').replace(/^[\s[(]+|[\s\])]+$/g, '');
  return (
    bare.length <= 30 && (ANYWHERE.test(bare) || (readMode(bare) === 'remote' && bare.split(' ').length <= 3))
  );
};
