import { detectLanguage } from '@/utils/language/detect-language';
import { findMentions } from '@/utils/skills/find-mentions';
import type { Certificate } from '@/utils/profile/resume';
import { readCertificates } from './read-certificates';
import { readEducation } from './read-education';
import { readLanguages } from './read-languages';
import { readPositions } from './read-positions';
import { readSkills } from './read-skills';
import { readSpan } from './read-span';
import type { ResumeDraft } from './resume-draft';
import type { ResumeLine } from './resume-line';
import type { ResumeSection } from './resume-section';
import { sectionOfLine } from './resume-section';

type Part = ResumeSection | 'head';

/** Lines of a résumé by the section they stand in; those before the first heading are its head. */
interface Sections {
  readonly lines: (part: Part) => readonly ResumeLine[];
  readonly count: number;
}

function sectionsOf(lines: readonly ResumeLine[]): Sections {
  const parts = new Map<Part, ResumeLine[]>();
  let here: Part = 'head';
  for (const line of lines) {
    const opens = line.mark === 'bullet' ? null : sectionOfLine(line.text);
    const inline = opens === null ? inlineHeading(line, here) : null;
    if (opens !== null) here = opens;
    const text = inline === null ? line : inline.rest;
    if (opens !== null) continue;
    const part: Part = inline?.section ?? here;
    parts.set(part, [...(parts.get(part) ?? []), text]);
  }
  const known = [...parts.keys()].filter((part) => part !== 'head' && part !== 'other');
  return { lines: (part) => parts.get(part) ?? [], count: known.length };
}

/** "Languages: German, English" and "Sprachen      Deutsch": a heading and its content on one line. */
function inlineHeading(
  line: ResumeLine,
  here: Part,
): { readonly section: ResumeSection; readonly rest: ResumeLine } | null {
  const match = /^([^:\t]{3,32})(?::\s*|\t+)(?=\S)/.exec(line.text);
  const section = match === null ? null : sectionOfLine(match[1] ?? '');
  if (match === null || section === null || section === 'experience' || section === 'other') return null;
  if (section === 'summary' || section === 'projects') return null;
  // "Languages: TypeScript, PHP" among skills are none that people speak.
  if (section === 'languages' && here === 'skills' && languageLines([line]).length === 0) return null;
  return { section, rest: { ...line, text: line.text.slice(match[0].length) } };
}

/**
 * What the lines of a résumé say, in its own order; a draft to be confirmed. A text without any headings is read as a
 * list of positions where it has dates, and for skills throughout. Null where the text is no résumé.
 */
export function readDraft(lines: readonly ResumeLine[]): ResumeDraft | null {
  const sections = sectionsOf(lines);
  const headed = sections.lines('experience');
  const work = headed.length > 0 || sections.count > 1 ? headed : sections.lines('head');
  const positions = readPositions(work);
  const language = detectLanguage(lines.map(({ text }) => text).join('\n'));
  const context = { title: positions[0]?.title ?? '', language };
  const told = [
    ...sections.lines('summary'),
    ...sections.lines('projects'),
    ...(work === sections.lines('head') ? [] : sections.lines('head').slice(1)),
    ...work.filter(({ text, mark }) => mark === 'bullet' || readSpan(text) === null || text.length > 90),
    ...positions.map(({ title }): ResumeLine => ({ text: title, mark: 'heading', block: -1 })),
  ];
  const listed = sections.lines('skills');
  const skills = readSkills(
    {
      listed,
      told: withoutEmployers(
        told,
        positions.map(({ employer }) => employer),
      ),
    },
    context,
  );
  const certificates = [
    ...readCertificates(sections.lines('certificates')),
    ...certificatesIn([...listed, ...told]),
  ];
  const draft: ResumeDraft = {
    skills,
    positions,
    education: readEducation(sections.lines('education')),
    certificates: firstOfEach(certificates),
    languages: readLanguages([...sections.lines('languages'), ...languageLines(listed)]),
  };
  const isResume = positions.length > 0 || sections.count > 1 || (skills.length > 2 && lines.length <= 40);
  return isResume ? draft : null;
}

/** Where I worked is no skill of mine: "Oracle", "Excel Logistics". What was marked out is left as a gap. */
function withoutEmployers(lines: readonly ResumeLine[], employers: readonly string[]): readonly ResumeLine[] {
  const names = employers.filter((name) => name.length > 2);
  return lines.map((line) => ({
    ...line,
    text: names.reduce((text, name) => text.replaceAll(name, ' '), line.text),
  }));
}

/** Certificates named outside their section, by the vocabulary alone. */
function certificatesIn(lines: readonly ResumeLine[]): readonly Certificate[] {
  return lines.flatMap(({ text }) =>
    findMentions(text, { title: '', language: null })
      .filter(({ concept }) => concept.kind === 'certificate')
      .map(({ concept }) => ({ conceptId: concept.id, name: concept.label, issuer: '', date: null })),
  );
}

/** Lines of a skills section that list nothing but languages. */
function languageLines(lines: readonly ResumeLine[]): readonly ResumeLine[] {
  return lines.filter(({ text }) => {
    const kinds = findMentions(text, { title: '', language: null }).map(({ concept }) => concept.kind);
    return kinds.length > 0 && kinds.every((kind) => kind === 'language');
  });
}

function firstOfEach(certificates: readonly Certificate[]): readonly Certificate[] {
  const seen = new Set<string>();
  return certificates.filter(({ conceptId, name }) => {
    const key = conceptId ?? name.toLowerCase();
    return seen.size !== seen.add(key).size;
  });
}
