import type { Person } from '@/utils/person/person';
import type { Tie } from './tie';

/** Octets of a line before it is folded (RFC 6350, 3.2). */
const LONGEST = 75;

/** Backslash, comma, semicolon and line end, as a value has to write them (RFC 6350, 3.4). */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(',', '\\,')
    .replaceAll(';', '\\;')
    .replace(/\r\n|\r|\n/g, '\\n');

/**
 * People as a vCard 4.0 file (RFC 6350): what was read of them with the user's corrections, and when we connected. Notes and
 * exchanges stay here: an address book is handed on.
 */
export function writeVCards(people: readonly Person[], ties: ReadonlyMap<string, Tie>): string {
  return people.map((person) => cardLines(person, ties.get(person.id)).map(folded).join('')).join('');
}

function cardLines(person: Person, tie: Tie | undefined): readonly string[] {
  const { name, headline, organisation, employer, place, email, phone, profileUrl } = {
    ...person.facts,
    ...person.notes.corrections,
  };
  const metOn = tie?.metOn ?? null;
  const [city = '', ...rest] = (place ?? '').split(',').map((part) => part.trim());
  const optional: readonly (readonly [string, string | null])[] = [
    ['ORG', organisation],
    ['TITLE', headline],
    ['EMAIL', email],
    ['TEL', phone],
  ];
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:${escaped(person.id)}`,
    `FN:${escaped(name ?? '')}`,
    ...optional.flatMap(([property, value]) => (value === null ? [] : [`${property}:${escaped(value)}`])),
    ...(place === null ? [] : [`ADR:;;;${escaped(city)};;;${escaped(rest.join(', '))}`]),
    // A URI is no text: nothing in it is escaped.
    ...(profileUrl === null ? [] : [`URL:${profileUrl}`]),
    ...(employer === null ? [] : [`X-RECRUITS-FOR:${escaped(employer)}`]),
    ...(metOn === null ? [] : [`X-CONNECTED-ON:${metOn}`]),
    `REV:${person.seenAt.replace(/[-:]|\.\d+/g, '')}`,
    'END:VCARD',
  ];
}

/** A line cut to 75 octets each, never inside a character, the rest after a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let [piece, size] = ['', 0];
  for (const sign of line) {
    const octets = encoder.encode(sign).length;
    if (size + octets > LONGEST) {
      pieces.push(piece);
      [piece, size] = [' ', 1];
    }
    piece += sign;
    size += octets;
  }
  return `${[...pieces, piece].join('\r\n')}\r\n`;
}
