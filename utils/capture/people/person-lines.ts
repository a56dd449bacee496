import type { RawPerson } from '../page-reading';
import { personalEmail } from './contact-details';
import type { ContactLine } from './contact-lines';
import { fieldLabel } from './field-label';
import { leadingTitle, lineTitle } from './leading-name';

/** Lines after the name within which a title that has a label of its own is looked for. */
const TITLE_WITHIN = 4;

/**
 * Returns what the lines of one person's block say: `lines` begin with the line of the name, `rest` is what follows the
 * name there. A mailbox that the firm shares counts only where it is the only address, and only with `shared`.
 */
export function personOfLines(
  name: string,
  rest: string,
  lines: readonly ContactLine[],
  { shared = false }: { readonly shared?: boolean } = {},
): Omit<RawPerson, 'role'> {
  const emails = lines.flatMap((line) => line.emails);
  const email = personalEmail(emails) ?? (shared ? emails[0] : undefined);
  const phone = lines.flatMap((line) => line.phones)[0];
  const profileUrl = lines.find((line) => line.profileUrl !== null)?.profileUrl;
  const headline = titleOf(rest, lines);
  return {
    name,
    ...(headline === null ? {} : { headline }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(profileUrl ? { profileUrl } : {}),
  };
}

/** The title after the name, under a label of its own, or on the line below. */
function titleOf(rest: string, lines: readonly ContactLine[]): string | null {
  const beside = leadingTitle(rest);
  if (beside !== null) return beside;
  for (const [at, { text }] of lines.slice(1, 1 + TITLE_WITHIN).entries()) {
    const label = fieldLabel(text);
    if (label?.kind === 'title') return lineTitle(label.rest || (lines[at + 2]?.text ?? ''));
  }
  const below = lines[1]?.text ?? '';
  return rest !== '' || fieldLabel(below) !== null ? null : lineTitle(below);
}
