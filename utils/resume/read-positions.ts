import { datedEntries } from './dated-entries';
import type { DatedEntry } from './dated-entries';
import { employerLikeness } from './employer-words';
import { joinWrapped } from './join-wrapped';
import type { DraftPosition } from './resume-draft';
import type { ResumeLine } from './resume-line';
import { titleLikeness } from './title-words';

const leaning = (part: string): number => titleLikeness(part) - employerLikeness(part);

/** Whether this résumé names the title before the employer, by the entries whose words tell. */
function titleComesFirst(entries: readonly DatedEntry[]): boolean {
  const votes = entries.map(({ parts: [first, second] }) =>
    first === undefined || second === undefined ? 0 : Math.sign(leaning(first) - leaning(second)),
  );
  return votes.reduce((sum, vote) => sum + vote, 0) >= 0;
}

/** The title and the employer among the parts of a heading. */
function named(
  parts: readonly string[],
  titleFirst: boolean,
): { readonly title: string; readonly employer: string } {
  const [first = '', second] = parts;
  if (second === undefined) {
    return leaning(first) < 0 ? { title: '', employer: first } : { title: first, employer: '' };
  }
  const considered = parts.slice(0, 4);
  const best = (score: (part: string) => number, among: readonly string[]): string =>
    among.reduce((found, part) => (score(part) > score(found) ? part : found), among[0] ?? '');
  if (considered.length === 2) {
    const swing = leaning(first) - leaning(second);
    const inOrder = Math.abs(swing) >= 2 ? swing > 0 : titleFirst;
    return inOrder ? { title: first, employer: second } : { title: second, employer: first };
  }
  const title = best(leaning, titleFirst ? considered : considered.slice(0, 3));
  const others = considered.filter((part) => part !== title);
  return { title, employer: best((part) => -leaning(part), others) };
}

const summaryOf = (body: readonly ResumeLine[]): string =>
  joinWrapped(body)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .join('\n');

/**
 * The positions a section of work names, newest first as it lists them. A title without an employer, under an entry that
 * has one, is a further position there.
 */
export function readPositions(lines: readonly ResumeLine[]): readonly DraftPosition[] {
  const entries = datedEntries(lines, { singleDates: false }).filter(({ parts }) => parts.length > 0);
  const titleFirst = titleComesFirst(entries);
  const positions: DraftPosition[] = [];
  for (const { span, parts, body } of entries) {
    const { title, employer } = named(parts, titleFirst);
    const { start, end, isCurrent } = span;
    const inherited = employer === '' && title !== '' ? (positions.at(-1)?.employer ?? '') : employer;
    positions.push({ title, employer: inherited, start, end, isCurrent, summary: summaryOf(body) });
  }
  return positions;
}
