import type { RawPerson } from '../page-reading';
import { personalEmail } from './contact-details';
import type { ContactLine } from './contact-lines';
import { fieldLabel } from './field-label';
import { leadingTitle, lineTitle } from './leading-name';
import { saysTitle } from './name-runs';

/** Lines after the name within which a title that has a label of its own is looked for. */
const TITLE_WITHIN = 4;

interface Options {
  /** Whether a mailbox that the firm shares counts where it is the only address. */
  readonly shared?: boolean;
  /** The line right above the name, where it belongs to the same person. */
  readonly above?: ContactLine | undefined;
}

/**
 * Returns what the lines of one person's block say: `lines` begin with the line of the name, `rest` is what follows the
 * name there.
 */
export function personOfLines(
  name: string,
  rest: string,
  lines: readonly ContactLine[],
  { shared = false, above }: Options = {},
): Omit<RawPerson, 'role'> {
  const emails = lines.flatMap((line) => line.emails);
  const email = personalEmail(emails) ?? (shared ? emails[0] : undefined);
  const phone = lines.flatMap((line) => line.phones)[0];
  const profileUrl = lines.find((line) => line.profileUrl !== null)?.profileUrl;
  const headline = titleOf(rest, lines, above);
  return {
    name,
    ...(headline === null ? {} : { headline }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(profileUrl ? { profileUrl } : {}),
  };
}

/** The title after the name, under a label of its own, on the line below, or on the one above where only that is a title. */
function titleOf(rest: string, lines: readonly ContactLine[], above: ContactLine | undefined): string | null {
  const beside = leadingTitle(rest);
  if (beside !== null) return beside;
  for (const [at, { text }] of lines.slice(1, 1 + TITLE_WITHIN).entries()) {
    const label = fieldLabel(text);
    if (label?.kind === 'title') return lineTitle(label.rest || (lines[at + 2]?.text ?? ''));
  }
  const below = lines[1]?.text ?? '';
  const under = rest !== '' || fieldLabel(below) !== null ? null : lineTitle(below);
  if (under !== null && saysTitle(under)) return under;
  const over = above === undefined ? null : lineTitle(above.text);
  return over !== null && saysTitle(over) ? over : under;
}
