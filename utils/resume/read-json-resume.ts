import * as v from 'valibot';

import type { Certificate, Education, SpokenLanguage } from '@/utils/profile/resume';
import { conceptByName } from '@/utils/skills/find-concepts';
import type { ConceptKind } from '@/utils/skills/concept';
import type { SkillLevel } from '@/utils/skills/requirement';
import type { JsonResume } from './json-resume';
import { JSON_RESUME_PARTS, jsonResumeSchema } from './json-resume';
import { certificateConcept } from './read-certificates';
import { levelOfFluency } from './read-languages';
import type { DraftPosition, DraftSkill, ResumeDraft } from './resume-draft';
import { RefusedResume } from './resume-refusal';
import { LEVEL_WORDS } from './skill-level-words';

const LARGEST = 5_000_000;
const month = (date: string | undefined): string | null => date?.slice(0, 7) ?? null;

const conceptOf = (name: string, kinds: readonly ConceptKind[] | null): string | null => {
  const concept = conceptByName(name);
  return concept !== null && (kinds === null || kinds.includes(concept.kind)) ? concept.id : null;
};

/**
 * What a JSON Resume 1.x says. Every file that is valid against the schema is taken, also one that says nothing.
 * Throws `damaged` for what is no JSON, `not-a-resume` for JSON of another shape, `too-big` above 5 MB.
 */
export function readJsonResume(json: string): ResumeDraft {
  if (json.length > LARGEST) throw new RefusedResume('too-big');
  const parsed = parse(json);
  const result = v.safeParse(jsonResumeSchema, parsed);
  if (!result.success || !looksLikeOne(parsed)) throw new RefusedResume('not-a-resume');
  const { work = [], education = [], certificates = [], skills = [], languages = [] } = result.output;
  return {
    skills: firstOfEach(skills.flatMap(skillsOf)),
    positions: work.map(positionOf).filter(({ title, employer }) => title !== '' || employer !== ''),
    education: education.map(
      ({ institution = '', area = '', studyType = '', startDate, endDate }): Education => ({
        degree: [studyType, area].filter((part) => part !== '').join(' '),
        institution,
        start: month(startDate),
        end: month(endDate),
      }),
    ),
    certificates: certificates.map(({ name = '', date, issuer = '' }): Certificate => ({
      conceptId: certificateConcept(name),
      name,
      issuer,
      date: date !== undefined && /^\d{4}/.test(date) ? date.slice(0, 7) : null,
    })),
    languages: languages.map(({ language = '', fluency = '' }): SpokenLanguage => ({
      conceptId: conceptOf(language, ['language']),
      name: language,
      fluency,
      level: levelOfFluency(fluency),
    })),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // A RangeError comes from an engine that recurses into deep nesting.
    if (error instanceof SyntaxError || error instanceof RangeError) throw new RefusedResume('damaged');
    throw error;
  }
}

function looksLikeOne(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length === 0 || keys.some((key) => JSON_RESUME_PARTS.includes(key));
}

type Of<T extends keyof JsonResume> = NonNullable<JsonResume[T]> extends readonly (infer Row)[] ? Row : never;

function positionOf(work: Of<'work'>): DraftPosition {
  const { name = '', position = '', startDate, endDate, summary = '', highlights = [] } = work;
  return {
    title: position,
    employer: name,
    start: month(startDate),
    end: month(endDate),
    isCurrent: work.isCurrent ?? (startDate !== undefined && endDate === undefined),
    summary: [summary, ...highlights].filter((line) => line !== '').join('\n'),
  };
}

const LEVELS: readonly SkillLevel[] = [0, 1, 2, 3, 4];

/** A level in our own words, or in anybody's ("Master", "Beginner"). */
const levelOfWord = (word: string): SkillLevel =>
  LEVELS.find((level) => LEVEL_WORDS[level] === word.toLowerCase()) ?? levelOfFluency(word);

/** A skill with its keywords: the keywords are what can be done, the name is what they go under. */
function skillsOf({ name = '', level = '', keywords = [], proof }: Of<'skills'>): readonly DraftSkill[] {
  const read = levelOfWord(level);
  const line = proof ?? [name, keywords.join(', ')].filter((part) => part !== '').join(': ');
  const names = keywords.length > 0 && conceptOf(name, null) === null ? keywords : [name, ...keywords];
  return names
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => ({ conceptId: conceptOf(one, null), name: one, proof: line, level: read }));
}

function firstOfEach(skills: readonly DraftSkill[]): readonly DraftSkill[] {
  const seen = new Set<string>();
  return skills.filter(({ conceptId, name }) => {
    const key = conceptId ?? `own ${name.toLowerCase()}`;
    return seen.size !== seen.add(key).size;
  });
}
