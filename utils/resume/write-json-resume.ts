import type { ResumeDraft } from './resume-draft';
import { LEVEL_WORDS } from './skill-level-words';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** What a field holds; undefined, and so left out of the file, where it says nothing: the schema knows no null. */
const given = (value: string | null): string | undefined =>
  value === null || value === '' ? undefined : value;

/** A draft as a JSON Resume 1.0 text. `readJsonResume` gives back the same draft, if its skills and parts have names. */
export function writeJsonResume({
  skills,
  positions,
  education,
  certificates,
  languages,
}: ResumeDraft): string {
  const file = {
    $schema: SCHEMA,
    work: positions.map(({ title, employer, start, end, isCurrent, summary }) => {
      const lines = summary === '' ? [] : summary.split('\n');
      return {
        name: given(employer),
        position: given(title),
        startDate: given(start),
        endDate: given(end),
        ...(isCurrent !== (start !== null && end === null) && { isCurrent }),
        ...(lines.length > 0 && { highlights: lines }),
      };
    }),
    education: education.map(({ degree, institution, start, end }) => ({
      institution: given(institution),
      area: given(degree),
      startDate: given(start),
      endDate: given(end),
    })),
    certificates: certificates.map(({ name, issuer, date }) => ({
      name,
      issuer: given(issuer),
      date: given(date),
    })),
    skills: skills.map(({ name, level, proof }) => ({
      name,
      level: LEVEL_WORDS[level],
      proof,
    })),
    languages: languages.map(({ name, fluency }) => ({ language: name, fluency: given(fluency) })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
