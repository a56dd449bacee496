import { anyCase } from '@/utils/text/any-case';
import { contactLabel } from './contact-lexicon';
import { isFirmOf, ownsMailbox } from './owns-mailbox';
import { saysTitle, type NameRun } from './name-runs';

/** Whoever answers for these is no contact for the job. */
const NOT_THE_JOB = anyCase(
  String.raw`data protection|datenschutz|privacy|gdpr|dsgvo|rgpd|protection des données|accommodat|disabilit|schwerbehind|gleichstellung|equal opportunit|fraud|scam|impersonat|betrug|whistle|press (?:enquir|contact|office)|presse(?:kontakt|stelle)|subject access`,
);
/** Before a name these announce who speaks for the staff; after one they are a title of somebody who was announced. */
const UNION = anyCase(
  String.raw`union rep|works council|betriebsrat|personalrat|fackliga? |tillitsvalgt|tillidsrepr|ondernemingsraad|s[iy]ndica`,
);

/**
 * Returns whether a sentence that goes on to a name (`before` and `after` it) is about data protection, equality, the union
 * and the like: its people don't answer for the job.
 */
export function answersElsewhere(before: string, after = ''): boolean {
  return UNION.test(before) || NOT_THE_JOB.test(`${before} ${after}`);
}

/** Returns whether names at `at` stand under a line that announces the union's or the data protection officer's people. */
export function isUnderOthers(lines: readonly { readonly text: string }[], at: number): boolean {
  const above = lines
    .slice(Math.max(0, at - 7), at)
    .findLast(({ text }) => text.length <= 60 && (UNDER.test(text) || contactLabel(text) !== null));
  return above !== undefined && announcesOthers(above.text);
}

/** Returns whether a line is the heading over people of the union, of data protection or of equality. */
export const announcesOthers = (line: string): boolean => line.length <= 60 && UNDER.test(line);

const UNDER = anyCase(
  String.raw`^(?:fackliga? |facklig kontakt|union rep|trade union|works council|betriebsrat|personalrat|tillitsvalgt|tillidsrepr|ondernemingsraad|datenschutzbeauftragt|data protection officer|gleichstellungsbeauftragt|schwerbehindertenvertretung)`,
);

/**
 * Returns whether what looks like a name is somebody's for certain: not the firm's own ("contact Flow Traders at
 * ...@flowtraders.example"), and with a form of address, a title, a number or a mailbox of its own where the surname is the firm's.
 */
export function isCertainName(
  { name, addressed, bearsFirm }: NameRun,
  {
    title,
    email,
    phone,
  }: {
    readonly title: string | null;
    readonly email: string | undefined;
    readonly phone?: string | undefined;
  },
): boolean {
  if (email !== undefined && isFirmOf(name, email)) return false;
  const [first = ''] = name.split(' ');
  return (
    !bearsFirm ||
    addressed ||
    phone !== undefined ||
    (title !== null && saysTitle(title)) ||
    (email !== undefined && ownsMailbox(first, email))
  );
}
