import type { ResumeDraft } from './resume-draft';

/** Headings of a written résumé, in the user's language. */
export interface ResumeHeadings {
  readonly positions: string;
  readonly education: string;
  readonly skills: string;
  readonly certificates: string;
  readonly languages: string;
  readonly now: string;
}

const joined = (separator: string, ...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(separator);

/** A draft as Markdown (CommonMark), parts without content left out. */
export function writeMarkdownResume(draft: ResumeDraft, headings: ResumeHeadings): string {
  const part = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, ''];
  const blocks = [
    ...part(
      headings.positions,
      draft.positions.flatMap(({ title, employer, start, end, isCurrent, summary }) => [
        `### ${joined(', ', title, employer)}`,
        '',
        joined(' – ', start, isCurrent ? headings.now : end),
        '',
        ...summary
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => `- ${line}`),
        '',
      ]),
    ),
    ...part(
      headings.education,
      draft.education.map(
        ({ degree, institution, start, end }) =>
          `- ${joined(', ', degree, institution, joined(' – ', start, end))}`,
      ),
    ),
    ...part(
      headings.skills,
      draft.skills.map(({ name }) => `- ${name}`),
    ),
    ...part(
      headings.certificates,
      draft.certificates.map(({ name, issuer, date }) => `- ${joined(', ', name, issuer, date)}`),
    ),
    ...part(
      headings.languages,
      draft.languages.map(({ name, fluency }) => `- ${joined(', ', name, fluency)}`),
    ),
  ];
  return `${blocks
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
