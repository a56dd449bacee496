import { i18n } from '#i18n';
import { conceptById } from '@/utils/skills/find-concepts';
import type { DraftPart } from '@/utils/resume/confirm-draft';
import type { ResumeDraft } from '@/utils/resume/resume-draft';

/** One thing that was read, as the list shows it. */
export interface DraftLine {
  readonly key: string;
  readonly label: string;
  /** Where it comes from or what belongs to it; empty for nothing. */
  readonly hint: string;
  readonly conceptId: string | null;
}

interface Dated {
  readonly start: string | null;
  readonly end: string | null;
}

/** "2019-01 - now", as the résumé has it. */
export function spanText({ start, end }: Dated, isCurrent: boolean): string {
  const last = isCurrent ? i18n.t('resume.now') : end;
  if (start === null && last === null) return i18n.t('resume.unknown_date');
  return [start, last].filter((part) => part !== null).join(' – ');
}

const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

/** The lines of one part of a draft, each with the key it is ticked by. */
export function draftLines(draft: ResumeDraft, part: DraftPart): readonly DraftLine[] {
  const line = (at: number, label: string, hint: string, conceptId: string | null): DraftLine => ({
    key: `${part} ${at}`,
    label,
    hint,
    conceptId,
  });
  const lines: Record<DraftPart, () => readonly DraftLine[]> = {
    skills: () => draft.skills.map(({ name, proof, conceptId }, at) => line(at, name, proof, conceptId)),
    positions: () =>
      draft.positions.map(({ title, employer, isCurrent, ...dated }, at) =>
        line(at, ...headed(title, employer, spanText(dated, isCurrent)), null),
      ),
    education: () =>
      draft.education.map(({ degree, institution, ...dated }, at) =>
        line(at, ...headed(degree, institution, spanText(dated, false)), null),
      ),
    certificates: () =>
      draft.certificates.map(({ name, issuer, date, conceptId }, at) =>
        line(at, name, joined(issuer, date), conceptId),
      ),
    languages: () =>
      draft.languages.map(({ name, fluency, conceptId }, at) =>
        line(at, (conceptId === null ? null : conceptById(conceptId)?.label) ?? name, fluency, conceptId),
      ),
  };
  return lines[part]();
}

/** What it is, and where and when; where alone when it is all that could be read. */
const headed = (what: string, where: string, when: string): [label: string, hint: string] =>
  what === '' ? [where, when] : [what, joined(where, when)];
