import { looksLikeName } from '@/utils/person/looks-like-name';
import type { RawPerson } from '../page-reading';
import { announcesContact } from './announces-contact';
import { isUnderOthers } from './certain-name';
import type { ContactLine } from './contact-lines';
import { isKnownName, type KnownWords } from './known-words';
import { leadingName } from './leading-name';
import { personOfLines } from './person-lines';

const LINES_AFTER = 4;
const CHARACTERS_AFTER = 200;

/**
 * Returns the people who stand as a line of their own with an address, number or profile of their own within the next
 * 200 characters, at most `most`. Longer lines that merely begin with two capitals do not count, nor do shared mailboxes.
 */
export function pairedContacts(lines: readonly ContactLine[], known: KnownWords, most = 6): RawPerson[] {
  const people: RawPerson[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.text.length > 120) continue;
    const found = leadingName(line.text);
    if (found === null || !looksLikeName(found.name) || isKnownName(found.name, known)) continue;
    if (isUnderOthers(lines, at)) continue;
    const part = partAfter(lines, at);
    const own = personOfLines(found.name, found.rest, part);
    // With a number of their own beside it the firm's mailbox is where they are written to.
    const person =
      own.phone === undefined ? own : personOfLines(found.name, found.rest, part, { shared: true });
    if (person.email === undefined && person.phone === undefined && !person.profileUrl) continue;
    if (people.length >= most) break;
    people.push({ ...person, role: 'contact-block' });
  }
  return people;
}

/** The line and those after it up to the next name. */
function partAfter(lines: readonly ContactLine[], at: number): ContactLine[] {
  const part: ContactLine[] = [];
  let characters = 0;
  for (const [index, line] of lines.slice(at, at + 1 + LINES_AFTER).entries()) {
    // A sentence below a name tells of something else, whatever numbers stand in it.
    if (part.length > 0 && (leadingName(line.text) !== null || isProse(line.text))) break;
    // A label in between announces somebody else.
    if (part.length > 0 && announcesContact(line.text, lines[at + index + 1]?.text)) break;
    if (part.length > 0) characters += line.text.length;
    if (characters > CHARACTERS_AFTER) break;
    part.push(line);
  }
  return part;
}

const isProse = (text: string): boolean => text.split(/\s+/).length > 14;
