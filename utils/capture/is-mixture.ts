import type { PageReading } from './page-reading';

/**
 * Whether a reading has the text that stood in the same tab before under another title, or another text under the same title
 * and company: a page that changes from ad to ad piece by piece is read so in between, and what was read belongs to
 * neither. A text that has only grown is the same text, and what one record of the page's data says is of one ad.
 */
export function isMixture(before: PageReading | null, now: PageReading): boolean {
  if (before?.kind !== 'posting' || now.kind !== 'posting') return false;
  const [oldText, newText] = [before.fields.description?.value, now.fields.description?.value];
  const [oldTitle, newTitle] = [before.fields.title?.value, now.fields.title?.value];
  if (oldText === undefined || newText === undefined) return false;
  if (oldTitle === undefined || newTitle === undefined) return false;
  const { title, description } = now.fields;
  if (title?.source === description?.source && RECORDS.has(title?.source ?? '')) return false;
  if (oldTitle !== newTitle) return oldText === newText;
  const isSameCompany = before.fields.company?.value === now.fields.company?.value;
  return isSameCompany && oldText !== newText && !isGrown(oldText, newText);
}

/** Sources that state an ad whole. */
const RECORDS: ReadonlySet<string> = new Set(['json-ld', 'page-state']);

/** Pages show the beginning first and the rest when it has come. */
function isGrown(before: string, now: string): boolean {
  const beginning = before.slice(0, 200);
  return beginning !== '' && now.startsWith(beginning.slice(0, Math.max(20, before.length - 10)));
}
