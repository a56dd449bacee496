import { isSharedMailbox } from '@/utils/person/normalise-email';
import type { RawPerson } from '../page-reading';
import { contactDetails, personalEmail } from './contact-details';
import { contactLabel, saysContact } from './contact-lexicon';
import type { ContactLine } from './contact-lines';
import type { KnownWords } from './known-words';
import { leadingTitle } from './leading-name';
import { nameRuns, type NameRun } from './name-runs';
import { answersElsewhere, isCertainName } from './certain-name';
import { ownsMailbox } from './owns-mailbox';

/** What stands further from a name belongs to something else. */
const WITHIN = 160;
const CUE_BEFORE = 160;
const MOST = 6;
/** A full stop that ends no sentence. */
const SHORTENED = /(?:^|[\s(])(?:tel|telef|tlf|mob|fon|nr|no|dr|dra|prof|ext|cel|tél|med|ref|ca|p|m|t|e)$/i;

/**
 * Returns the people whom running text names together with something to reach them by, however the sentence goes: a name
 * followed in the same sentence by an address made of it, or by a number where the sentence, the one before or the
 * line above speaks of contact. The next name ends what belongs to the one before.
 */
export function namedWithDetails(lines: readonly ContactLine[], known: KnownWords): RawPerson[] {
  const people: RawPerson[] = [];
  for (const [at, line] of lines.entries()) {
    if (people.length >= MOST) break;
    if (line.emails.length === 0 && line.phones.length === 0 && !/\d(?:\D?\d){6}|@/.test(line.text)) continue;
    const above = lines[at - 1];
    const announced = above !== undefined && (contactLabel(above.text) !== null || saysContact(above.text));
    if (above?.heading === true && answersElsewhere(above.text)) continue;
    const runs = nameRuns(line.text, known);
    for (const [index, run] of runs.entries()) {
      const following = line.text.slice(
        run.end,
        Math.min(runs[index + 1]?.start ?? Infinity, run.end + WITHIN),
      );
      const after = sentence(following);
      const spoken = line.text.slice(Math.max(0, run.start - CUE_BEFORE), run.end) + after;
      const begun = line.text
        .slice(Math.max(0, run.start - CUE_BEFORE), run.start)
        .split(/[.!?]\s+(?=\p{Lu})/u);
      if (answersElsewhere(begun.at(-1) ?? '', after)) continue;
      const person = personOf(run, after, line, { spoken, announced });
      if (person !== null) people.push(person);
    }
  }
  return people.slice(0, MOST);
}

interface Around {
  /** What the text says before the name and after it. */
  readonly spoken: string;
  /** Whether the line above speaks of contact. */
  readonly announced: boolean;
}

function personOf(
  run: NameRun,
  after: string,
  line: ContactLine,
  { spoken, announced }: Around,
): RawPerson | null {
  const details = contactDetails(after, { near: true });
  const linked = line.emails.find((email) => ownsMailbox(run.name, email));
  const email = personalEmail(details.emails) ?? linked;
  const [phone] = details.phones;
  const owned = email !== undefined && ownsMailbox(run.name, email);
  if (!owned && (phone === undefined || !(announced || saysContact(spoken)))) return null;
  const title =
    (/^\s*[,(–-]/.test(after) ? leadingTitle(after.replace(/^[\s,(–-]+/, '')) : null) ?? run.title;
  if (!isCertainName(run, { title, email: email ?? details.emails.find(isSharedMailbox) })) return null;
  return {
    name: run.name,
    ...(title === null ? {} : { headline: title }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    role: 'running-text',
  };
}

/** The text up to where its sentence ends. */
function sentence(text: string): string {
  for (const stop of text.matchAll(/[.!?](?=\s+\p{Lu})/gu))
    if (!SHORTENED.test(text.slice(0, stop.index))) return text.slice(0, stop.index);
  return text;
}
