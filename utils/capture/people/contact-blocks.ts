import type { RawPerson } from '../page-reading';
import { announcesContact } from './announces-contact';
import { announcesOthers } from './certain-name';
import { contactLabel } from './contact-lexicon';
import type { ContactLine } from './contact-lines';
import { isKnownName, type KnownWords } from './known-words';
import { saysTitle } from './name-runs';
import { leadingName } from './leading-name';
import { personOfLines } from './person-lines';

/** Lines and characters of a block after its label: what is further away belongs to something else. */
const BLOCK_LINES = 7;
const BLOCK_CHARACTERS = 400;

/**
 * Returns the people of contact blocks: a label of the lexicon, then a name on the same line or within the next two,
 * with title, addresses and numbers around it. A general label ("Contact") needs an address, number or profile of the
 * person's own beside the name; only then is it certain that a person is meant. `known` are words that name the firm.
 */
export function contactBlocks(lines: readonly ContactLine[], known: KnownWords): RawPerson[] {
  const people: RawPerson[] = [];
  for (const [at, line] of lines.entries()) {
    const label = contactLabel(line.text);
    if (label === null) continue;
    const block = blockAfter(lines, at, label.rest);
    for (const person of peopleOf(block, known)) {
      const own =
        person.email !== undefined ||
        person.phone !== undefined ||
        person.profileUrl !== undefined ||
        (label.rest.startsWith(person.name) && person.headline !== undefined && saysTitle(person.headline)) ||
        block.some(({ staffPage, text }) => staffPage && text.includes(person.name));
      const titled =
        label.title === null || person.headline !== undefined ? person : { ...person, headline: label.title };
      if (label.kind === 'person' || own) people.push(titled);
    }
  }
  return people;
}

/** The lines of the block, the rest of the label's line first; it ends at the next heading that is no name. */
function blockAfter(lines: readonly ContactLine[], at: number, rest: string): ContactLine[] {
  const label = lines[at];
  const block: ContactLine[] = label !== undefined && rest !== '' ? [{ ...label, text: rest }] : [];
  let characters = 0;
  for (const [index, line] of lines.slice(at + 1, at + 1 + BLOCK_LINES).entries()) {
    characters += line.text.length;
    if (characters > BLOCK_CHARACTERS) break;
    if (
      announcesOthers(line.text) ||
      (line.heading && leadingName(line.text) === null) ||
      announcesContact(line.text, lines[at + 2 + index]?.text)
    )
      break;
    block.push(line);
  }
  return block;
}

/** Names within the first two lines of a block, each with what stands up to the next name. */
function peopleOf(block: readonly ContactLine[], known: KnownWords): RawPerson[] {
  const starts = block.flatMap((line, at) => {
    const found = leadingName(line.text);
    return found === null || isKnownName(found.name, known) ? [] : [{ at, ...found }];
  });
  const first = starts[0];
  if (first === undefined || first.at > 1) return [];
  return starts.slice(0, 4).map(({ at, name, rest }, index) => {
    const part = block.slice(at, starts[index + 1]?.at ?? block.length);
    return personOf(name, rest, part);
  });
}

function personOf(name: string, rest: string, part: readonly ContactLine[]): RawPerson {
  return { ...personOfLines(name, rest, part, { shared: true }), role: 'contact-block' };
}
