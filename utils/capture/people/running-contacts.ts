import { anyCase } from '@/utils/text/any-case';
import type { RawPerson } from '../page-reading';
import { contactDetails, personalEmail } from './contact-details';
import { LEAD_IN } from './contact-lexicon';
import type { ContactLine } from './contact-lines';
import type { KnownWords } from './known-words';
import { answersElsewhere, isCertainName } from './certain-name';
import { ownsMailbox } from './owns-mailbox';
import { leadingTitle } from './leading-name';
import { nameRuns, saysTitle, type NameRun } from './name-runs';

const NAME_WITHIN = 120;
const DETAILS_WITHIN = 220;
const WORDS_BEFORE_NAME = 12;
/** More announcements than any ad has: what comes after is noise, or made to cost time. */
const LEADS_IN_LINE = 30;
const LEADS = 300;

/** "... or to your future manager, Oriel Wynne" goes on to somebody else in the same sentence. */
const OR = anyCase(
  String.raw`(?<!\p{L})(?:or|and|oder|und|sowie|eller|og|och|ou|et|y|o|e|(?<!(?:head|director|manager|lead|leader|chief|chair|dean|professor|president|vp|partner|officer|owner) )of|en|lub)(?!\p{L})(?=[^.!?]*\p{Lu})`,
);

/**
 * Returns the people whom running text asks to contact: "please contact <Name>, <Title>, at <phone>", "call
 * <Title> <Name> at <phone> or <mail>". A name counts only with an address or number of its own within 220 characters, a
 * title after it, a form of address or "attention of" before it. `known` are words that are certainly no name here: those of the employer and of the job's title.
 */
export function runningContacts(lines: readonly ContactLine[], known: KnownWords): RawPerson[] {
  const people: RawPerson[] = [];
  let leads = 0;
  for (const [at, line] of lines.entries()) {
    const text = [line.text, lines[at + 1]?.text ?? ''].join(' ').slice(0, 4000);
    for (const lead of [...line.text.matchAll(LEAD_IN)].slice(0, LEADS_IN_LINE)) {
      if ((leads += 1) > LEADS) return people;
      const start = lead.index + lead[0].length;
      if (
        answersElsewhere(
          line.text
            .slice(0, start)
            .split(/[.!?]\s/)
            .at(-1) ?? '',
        )
      )
        continue;
      const ahead = text.slice(start, start + NAME_WITHIN + DETAILS_WITHIN);
      people.push(...peopleAfter(ahead, [line, lines[at + 1]], known, ATTENTION.test(lead[0])));
    }
  }
  return people;
}

/** Post goes to somebody's attention: nobody but a person is named so. */
const ATTENTION = anyCase(String.raw`attention|attenzione|z\. ?hd|zu händen|t\.a\.v|attn|attentie|atención`);

/** The person whom the text goes on to name, and a second one after "or" or "and". */
function peopleAfter(
  text: string,
  lines: readonly (ContactLine | undefined)[],
  known: KnownWords,
  isNamed: boolean,
): RawPerson[] {
  const first = nameIn(text.slice(0, NAME_WITHIN), known);
  if (first === null) return [];
  const next = nameRuns(text, known).find(({ start }) => start >= first.end);
  const after = text.slice(first.end);
  const turn = OR.exec(after.slice(0, DETAILS_WITHIN));
  const rest = turn === null ? '' : after.slice(turn.index + turn[0].length);
  const second = rest === '' ? null : nameIn(rest.slice(0, NAME_WITHIN), known);
  const one = personOf(
    first,
    after.slice(0, second === null ? next && next.start - first.end : turn?.index),
    lines,
    isNamed,
  );
  if (one === null) return [];
  const other = second === null ? null : personOf(second, rest.slice(second.end), lines, false);
  return other === null ? [one] : [one, other];
}

function personOf(
  found: NameRun,
  following: string,
  lines: readonly (ContactLine | undefined)[],
  isNamed: boolean,
): RawPerson | null {
  const after = following.slice(0, DETAILS_WITHIN);
  const details = contactDetails(after);
  // A linked word ("write to her") holds the address that the text itself does not show.
  const linked = lines
    .flatMap((line) => line?.emails ?? [])
    .filter((email) => ownsMailbox(found.name, email));
  const email = personalEmail(details.emails) ?? linked[0];
  const phone = details.phones[0];
  const title =
    (/^\s*[,(–-]/.test(after) ? leadingTitle(after.replace(/^[\s,(–-]+/, '')) : null) ?? found.title;
  const certain =
    isNamed ||
    found.addressed ||
    email !== undefined ||
    phone !== undefined ||
    (title !== null && saysTitle(title));
  if (!certain || !isCertainName(found, { title, email, phone })) return null;
  return {
    name: found.name,
    ...(title === null ? {} : { headline: title }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    role: 'running-text',
  };
}

/** The first name, as long as nothing before it says that the text has gone on to something else. */
function nameIn(text: string, known: KnownWords): NameRun | null {
  const [first] = nameRuns(text, known);
  if (first === undefined) return null;
  const before = text.slice(0, first.start);
  const words = before.split(/\s+/).length;
  return /[@\d]|[.!?]\s/.test(before.replace(/\b(?:Dr|Prof|Mrs?|Ms|M|Hr|Fr|Sig)\.\s/g, '')) ||
    words > WORDS_BEFORE_NAME
    ? null
    : first;
}
