import type { Certificate } from '@/utils/profile/resume';
import { findMentions } from '@/utils/skills/find-mentions';
import { isDateLine, readSingleDate, readSpan } from './read-span';
import { joinWrapped } from './join-wrapped';
import type { ResumeLine } from './resume-line';

const tidy = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/^[\s,;:|•·–—()-]+|[\s,;:|•·–—(-]+$/g, '');

/** The concept of a certificate, licence or course that a few words name; null for none. */
export function certificateConcept(text: string): string | null {
  const mentions = findMentions(text, { title: '', language: null });
  return mentions.find(({ concept }) => concept.kind === 'certificate')?.concept.id ?? null;
}

/** The certificates, licences and courses a section lists, one a line: "First Aid at Work, Red Cross, 2021". */
export function readCertificates(lines: readonly ResumeLine[]): readonly Certificate[] {
  return joinWrapped(lines).flatMap(({ text }) => {
    if (isDateLine(text) || text.length > 200) return [];
    const span = readSpan(text);
    const single = readSingleDate(text);
    const cut = span ?? single;
    const date = span?.end ?? span?.start ?? single?.date ?? null;
    const rest = cut === null ? text : `${text.slice(0, cut.from)}\t${text.slice(cut.to)}`;
    const [name = '', issuer = ''] = rest
      .split(/\t+|\s[|–—-]\s|;\s|,\s|\s\((?=\p{Lu})/u)
      .map(tidy)
      .filter((part) => /\p{L}{2}/u.test(part));
    return name === '' ? [] : [{ conceptId: certificateConcept(text), name, issuer, date }];
  });
}
