import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import type { ResumeDraft } from '@/utils/resume/resume-draft';

export interface ResumeSheetProps {
  readonly draft: ResumeDraft;
  /** The first line is the name, the others how to reach me. */
  readonly head: string;
}

/** A résumé as a clean page, black on white in every theme, to be printed or saved as a PDF; empty parts are left out. */
export function ResumeSheet({ draft, head }: ResumeSheetProps): ReactNode {
  const [name = '', ...reach] = head
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const { positions, education, skills, certificates, languages } = draft;
  return (
    <article className="mx-auto max-w-[46rem] rounded-lg border border-line bg-card p-10 leading-snug text-ink [color-scheme:light] max-sm:p-5 print:max-w-none print:rounded-none print:border-0 print:p-0">
      {name !== '' && (
        <header className="mb-5">
          <h2 className="text-2xl font-bold">{name}</h2>
          <p>{reach.join(' · ')}</p>
        </header>
      )}
      {positions.length > 0 && (
        <Part title={i18n.t('resume.part_positions')}>
          {positions.map(({ title, employer, start, end, isCurrent, summary }) => (
            <section key={`${title} ${employer} ${start}`} className="mb-3 break-inside-avoid">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <h4 className="font-semibold">{joined(title, employer)}</h4>
                <span className="tabular-nums">{span(start, isCurrent ? i18n.t('resume.now') : end)}</span>
              </div>
              <Lines lines={summary.split('\n')} />
            </section>
          ))}
        </Part>
      )}
      {education.length > 0 && (
        <Part title={i18n.t('resume.part_education')}>
          {education.map(({ degree, institution, start, end }) => (
            <p key={`${degree} ${institution}`} className="flex flex-wrap justify-between gap-x-4">
              <span>{joined(degree, institution)}</span>
              <span className="tabular-nums">{span(start, end)}</span>
            </p>
          ))}
        </Part>
      )}
      {skills.length > 0 && (
        <Part title={i18n.t('resume.part_skills')}>
          <p>{skills.map((skill) => skill.name).join(' · ')}</p>
        </Part>
      )}
      {certificates.length > 0 && (
        <Part title={i18n.t('resume.part_certificates')}>
          <Lines lines={certificates.map((one) => joined(one.name, one.issuer, one.date))} />
        </Part>
      )}
      {languages.length > 0 && (
        <Part title={i18n.t('resume.part_languages')}>
          <p>{languages.map((one) => joined(one.name, one.fluency)).join(' · ')}</p>
        </Part>
      )}
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="mb-4">
      <h3 className="mb-1.5 break-after-avoid border-b border-edge text-md font-bold">{title}</h3>
      {children}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  const said = lines.filter((line) => line.trim() !== '');
  if (said.length === 0) return null;
  return (
    <ul className="mt-0.5 list-disc pl-5">
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** "2019-01" as "Jan 2019", "2019" as it is. */
const monthText = (month: string): string =>
  month.length < 7
    ? month
    : new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${month.slice(0, 7)}-01`),
      );

const span = (start: string | null, last: string | null): string =>
  [start, last]
    .filter((part) => part !== null)
    .map((part) => (/^\d{4}/.test(part) ? monthText(part) : part))
    .join(' – ');

const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(', ');
