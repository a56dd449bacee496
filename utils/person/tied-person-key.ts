import { nameKey } from './clean-name';

/**
 * Returns the key of somebody of whom a page gives neither profile nor e-mail: their name on that page. Read again there
 * they are the same record; the same name elsewhere is only suggested. `place` is the key of the ad or the page; null
 * without a name of two words.
 */
export function tiedPersonKey(name: string | null, place: string): string | null {
  const person = name === null ? '' : nameKey(name) || name.trim().toLowerCase();
  return person === '' ? null : `at:${place}#${person}`;
}
