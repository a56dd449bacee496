import { isDay } from '@/utils/time/is-day';
import type { ContactCard, ContactFile } from './contact-card';
import { cardOf } from './contact-card';

interface Property {
  readonly name: string;
  /** Parameters, upper case, as written: `TYPE=WORK`. */
  readonly parameters: readonly string[];
  readonly value: string;
}

/**
 * The people of a vCard file: version 4.0 (RFC 6350), 3.0 and 2.1 with its quoted-printable values, folded lines, groups and
 * escapes. A card that is cut off at the end counts as far as it goes; what is no card is passed over. Null when the file
 * holds no card at all.
 */
export function readVCards(text: string): ContactFile | null {
  const cards: ContactCard[] = [];
  let nameless = 0;
  let found = false;
  let open: Property[] | null = null;
  const close = (): void => {
    if (open === null) return;
    found = true;
    const card = cardOfProperties(open);
    if (card === null) nameless += 1;
    else cards.push(card);
    open = null;
  };
  for (const line of unfolded(text)) {
    const property = propertyOf(line);
    if (property === null) continue;
    const what = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN' && what === 'VCARD') {
      close();
      open = [];
    } else if (property.name === 'END' && what === 'VCARD') close();
    else open?.push(property);
  }
  close();
  return found ? { cards, nameless } : null;
}

/** Lines with those that continue them; a quoted-printable line ends in `=` where it goes on (2.1). */
function unfolded(text: string): readonly string[] {
  const lines: string[] = [];
  let isSoft = false;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const last = lines.length - 1;
    if (isSoft && last >= 0) lines[last] = `${lines[last]?.slice(0, -1) ?? ''}${line.trimStart()}`;
    else if (/^[ \t]/.test(line) && last >= 0) lines[last] = `${lines[last] ?? ''}${line.slice(1)}`;
    else lines.push(line);
    const whole = lines.at(-1) ?? '';
    isSoft = whole.endsWith('=') && /^[^:]*QUOTED-PRINTABLE/i.test(whole);
  }
  return lines;
}

function propertyOf(line: string): Property | null {
  const at = valueAt(line);
  if (at === -1) return null;
  const [head = '', ...parameters] = line.slice(0, at).split(';');
  const name = (head.split('.').at(-1) ?? '').toUpperCase();
  const value = line.slice(at + 1);
  const upper = parameters.map((parameter) => parameter.toUpperCase());
  const isQuoted = upper.some((parameter) => /(?:^|=)QUOTED-PRINTABLE$/.test(parameter));
  return { name, parameters: upper, value: isQuoted ? quotedPrintable(value) : value };
}

/** Where the value begins: the first colon outside of quoted parameters. */
function valueAt(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    if (line[at] === ':' && !quoted) return at;
  }
  return -1;
}

/** Bytes written as `=C3=A9`, read as UTF-8. */
function quotedPrintable(value: string): string {
  return value.replace(/(?:=[0-9A-F]{2})+/gi, (run) => {
    const bytes = run.split('=').slice(1);
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
  });
}

function cardOfProperties(properties: readonly Property[]): ContactCard | null {
  const first = (name: string): string => preferred(properties, name)?.value ?? '';
  const [family = '', given = '', middle = ''] = components(first('N'));
  const name = plain(first('FN')) || [given, middle, family].filter((part) => part !== '').join(' ');
  const [organisation = ''] = components(first('ORG'));
  const [, , , city = '', , , country = ''] = components(first('ADR'));
  const connected = first('X-CONNECTED-ON').trim();
  return cardOf({
    name,
    organisation,
    employer: plain(first('X-RECRUITS-FOR')),
    headline: plain(first('TITLE')) || plain(first('ROLE')),
    place: [city, country].filter((part) => part !== '').join(', '),
    email: plain(first('EMAIL')).replace(/^mailto:/i, ''),
    phone: plain(first('TEL')).replace(/^tel:/i, ''),
    profileUrl: plain(first('URL')) || plain(first('X-SOCIALPROFILE')),
    metOn: isDay(connected) ? connected : '',
  });
}

/** The property marked as preferred, else the first of its name that says something. */
function preferred(properties: readonly Property[], name: string): Property | undefined {
  const own = properties.filter((property) => property.name === name && property.value.trim() !== '');
  return own.find(({ parameters }) => parameters.some((one) => /PREF/.test(one))) ?? own[0];
}

/** The parts of a structured value: at semicolons that are not escaped. */
function components(value: string): readonly string[] {
  return value.split(/(?<!\\)(?:\\\\)*;/).map(plain);
}

function plain(value: string): string {
  return value
    .replace(/\\([nN,;:\\])/g, (_all, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
    .trim();
}
