import { anyCase } from '@/utils/text/any-case';
import { isNameParticle, isNameWord, isTitleWord, looksLikeName } from '@/utils/person/looks-like-name';
import { cleanName } from '@/utils/person/clean-name';
import { lineRole } from '@/utils/person/line-role';
import { recruiterWords } from '@/utils/person/recruiter-words';
import type { RawPerson } from '../page-reading';
import { contactDetails, personalEmail } from './contact-details';
import { LEAD_IN } from './contact-lexicon';
import type { ContactLine } from './contact-lines';
import { leadingTitle } from './leading-name';

const NAME_WITHIN = 120;
const DETAILS_WITHIN = 220;
const WORDS_BEFORE_NAME = 12;
/** More announcements than any ad has: what comes after is noise, or made to cost time. */
const LEADS_IN_LINE = 30;
const LEADS = 300;

/** "... or to your future manager, Oriel Wynne" goes on to somebody else in the same sentence. */
const OR = anyCase(
  String.raw`(?<!\p{L})(?:or|and|oder|und|sowie|eller|og|och|ou|et|y|o|e|of|en|lub)(?!\p{L})(?=[^.!?]*\p{Lu})`,
);

interface FoundName {
  readonly name: string;
  readonly title: string | null;
  /** Where the name ends. */
  readonly end: number;
}

/**
 * Returns the people whom running text asks to contact: "please contact <Name>, <Title>, at <phone>", "call
 * <Title> <Name> at <phone> or <mail>". A name counts only with an address or number of its own within 220 characters or
 * a title after it. `known` are words that are certainly no name here: those of the employer and of the job's title.
 */
export function runningContacts(lines: readonly ContactLine[], known: ReadonlySet<string>): RawPerson[] {
  const people: RawPerson[] = [];
  let leads = 0;
  for (const [at, line] of lines.entries()) {
    const text = [line.text, lines[at + 1]?.text ?? ''].join(' ').slice(0, 4000);
    for (const lead of [...line.text.matchAll(LEAD_IN)].slice(0, LEADS_IN_LINE)) {
      if ((leads += 1) > LEADS) return people;
      const start = lead.index + lead[0].length;
      const ahead = text.slice(start, start + NAME_WITHIN + DETAILS_WITHIN);
      people.push(...peopleAfter(ahead, [line, lines[at + 1]], known));
    }
  }
  return people;
}

/** The person whom the text goes on to name, and a second one after "or" or "and". */
function peopleAfter(
  text: string,
  lines: readonly (ContactLine | undefined)[],
  known: ReadonlySet<string>,
): RawPerson[] {
  const first = nameIn(text.slice(0, NAME_WITHIN), known);
  if (first === null) return [];
  const after = text.slice(first.end);
  const turn = OR.exec(after.slice(0, DETAILS_WITHIN));
  const rest = turn === null ? '' : after.slice(turn.index + turn[0].length);
  const second = rest === '' ? null : nameIn(rest.slice(0, NAME_WITHIN), known);
  const one = personOf(first, second === null ? after : after.slice(0, turn?.index), lines);
  if (one === null) return [];
  const other = second === null ? null : personOf(second, rest.slice(second.end), lines);
  return other === null ? [one] : [one, other];
}

function personOf(
  found: FoundName,
  following: string,
  lines: readonly (ContactLine | undefined)[],
): RawPerson | null {
  const after = following.slice(0, DETAILS_WITHIN);
  const details = contactDetails(after);
  // A linked word ("write to her") holds the address that the text itself does not show.
  const linked = lines.flatMap((line) => line?.emails ?? []).filter((email) => ownedBy(email, found.name));
  const email = personalEmail(details.emails) ?? linked[0];
  const phone = details.phones[0];
  const title =
    (/^\s*[,(–-]/.test(after) ? leadingTitle(after.replace(/^[\s,(–-]+/, '')) : null) ?? found.title;
  const certain = email !== undefined || phone !== undefined || (title !== null && isTitle(title));
  if (!certain || (email !== undefined && isFirm(found.name, email))) return null;
  return {
    name: found.name,
    ...(title === null ? {} : { headline: title }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    role: 'running-text',
  };
}

/** First run of name words; a title in front of it ("Head of Sales Ines Falk") is kept apart. */
function nameIn(text: string, known: ReadonlySet<string>): FoundName | null {
  let run: string[] = [];
  let before: string[] = [];
  let end = 0;
  for (const { 0: token, index } of text.matchAll(/\S+/g)) {
    // "Swantje Petersen (Personalleitung)": what stands in brackets is no part of the name.
    if (token.startsWith('(') && run.length > 0) {
      const name = nameOf(run);
      if (name !== null) return { name, title: titleBefore(before), end };
      run = [];
    }
    const word = token.replace(/^[("'“„]+/, '').replace(/[)"'”,;:!?]+$|\.$/g, '');
    const closes = /[,;:!?)]$|\.$/.test(token) && !/^(?:Dr|Prof|Mr|Mrs|Ms|\p{Lu})\.$/u.test(token);
    const names =
      (isNameWord(word) && !known.has(word.toLowerCase())) || (run.length > 0 && isNameParticle(word));
    if (names) {
      run.push(word);
      end = index + token.length - (closes ? token.length - word.length : 0);
    }
    if (!names || closes) {
      const name = nameOf(run);
      if (name !== null) return { name, title: titleBefore(before), end };
      before = [...before, ...run, ...(names ? [] : [word])];
      run = [];
      if (/[@\d]/.test(token) || /[.!?]$/.test(token) || before.length > WORDS_BEFORE_NAME) return null;
    }
  }
  const name = nameOf(run);
  return name !== null ? { name, title: titleBefore(before), end } : null;
}

function nameOf(run: readonly string[]): string | null {
  if (run.length < 2) return null;
  const last = run.findLastIndex((word) => !isNameParticle(word));
  const { name } = cleanName(run.slice(0, last + 1).join(' '));
  return name !== null && looksLikeName(name) ? name : null;
}

/** "our Head of Sales" before a name gives "Head of Sales", "rekryterare" itself; without a word of rank or trade there is no title. */
function titleBefore(words: readonly string[]): string | null {
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word) && isTitleWord(word));
  const title = first < 0 ? titleOfLastWord(words) : words.slice(first).join(' ');
  return title.length > 2 && title.length <= 100 && !/^(?:Herrn?|Frau|You|Our|The)$/.test(title)
    ? title
    : null;
}

function titleOfLastWord(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return lineRole(last) !== null || recruiterWords(last) !== null ? last : '';
}

function isTitle(text: string): boolean {
  return text.split(/[\s,]+/).some(isTitleWord) || lineRole(text) !== null || recruiterWords(text) !== null;
}

function ownedBy(email: string, name: string): boolean {
  const local = email.split('@')[0] ?? '';
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((part) => part.length > 2 && local.includes(part));
}

/** "contact Flow Traders at ...@flowtraders.example" names the firm. */
function isFirm(name: string, email: string): boolean {
  const domain = (email.split('@')[1] ?? '').replace(/[^a-z\d]/g, '');
  return domain.includes(name.toLowerCase().replace(/[^a-z\d]/g, '')) && !ownedBy(email, name);
}
