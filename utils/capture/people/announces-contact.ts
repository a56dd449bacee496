import { contactLabel } from './contact-lexicon';
import { leadingName } from './leading-name';

/**
 * Returns whether a line announces somebody: a label with a name after it, or on the line `next`. "Talent Partner –
 * People" below a name is that person's title, though the words of a label begin it.
 */
export function announcesContact(line: string, next: string | undefined): boolean {
  const label = contactLabel(line);
  if (label === null) return false;
  if (label.rest !== '') return !/\s[–—-]\s/.test(line) || leadingName(label.rest) !== null;
  return /[:?]$/.test(line) || (next !== undefined && leadingName(next) !== null);
}
