import type { ConfirmedResume } from '@/utils/db/resumes';
import type { HeldSkill } from '@/utils/profile/held-skill';
import { findMentions } from '@/utils/skills/find-mentions';
import { conceptById } from '@/utils/skills/find-concepts';
import type { ReadResume } from './read-resume';
import type { ResumeDraft } from './resume-draft';

export type DraftPart = keyof ResumeDraft;
export const DRAFT_PARTS: readonly DraftPart[] = [
  'skills',
  'positions',
  'education',
  'certificates',
  'languages',
];

/** What a confirmed résumé is kept with. */
export interface ResumeFrame {
  readonly name: string;
  /** The file, base64. */
  readonly original: string;
  readonly goalId: string | null;
  readonly now: Date;
  readonly newId: () => string;
}

/** The parts of a draft that are left when the unticked ones (`skills 3`) are taken out. */
export function tickedDraft(draft: ResumeDraft, unticked: ReadonlySet<string>): ResumeDraft {
  const left = <T>(part: DraftPart, rows: readonly T[]): readonly T[] =>
    rows.filter((_row, at) => !unticked.has(`${part} ${at}`));
  return {
    skills: left('skills', draft.skills),
    positions: left('positions', draft.positions),
    education: left('education', draft.education),
    certificates: left('certificates', draft.certificates),
    languages: left('languages', draft.languages),
  };
}

type Claim = Omit<HeldSkill, 'id' | 'updatedAt'>;

/** Languages, certificates and degrees are asked for by ads like any skill. */
function claimsOf(draft: ResumeDraft): readonly Claim[] {
  const named = (conceptId: string | null, level: HeldSkill['level'], proof: string): readonly Claim[] => {
    const concept = conceptId === null ? null : conceptById(conceptId);
    return concept === null ? [] : [{ conceptId: concept.id, name: concept.label, level, proof }];
  };
  const line = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
  return [
    ...draft.skills,
    ...draft.languages.flatMap(({ conceptId, level, name, fluency }) =>
      named(conceptId, level, line(name, fluency)),
    ),
    ...draft.certificates.flatMap(({ conceptId, name, issuer, date }) =>
      named(conceptId, 2, line(name, issuer, date ?? '')),
    ),
    ...draft.education.flatMap(({ degree, institution }) =>
      findMentions(degree, { title: '', language: null })
        .filter(({ concept }) => concept.kind === 'degree')
        .flatMap(({ concept }) => named(concept.id, 2, line(degree, institution))),
    ),
  ];
}

/** The rows that keep what the user confirmed of a résumé; each skill once. */
export function confirmDraft(read: ReadResume, draft: ResumeDraft, frame: ResumeFrame): ConfirmedResume {
  const { now, newId, name, original, goalId } = frame;
  const at = now.toISOString();
  const id = newId();
  const seen = new Set<string>();
  return {
    resume: {
      id,
      name,
      kind: read.kind,
      original,
      text: read.text,
      goalId,
      education: draft.education,
      certificates: draft.certificates,
      languages: draft.languages,
      addedAt: at,
      updatedAt: at,
    },
    positions: draft.positions.map((position) => ({
      ...position,
      id: newId(),
      resumeId: id,
      updatedAt: at,
    })),
    skills: claimsOf(draft)
      .filter(({ conceptId, name: own }) => {
        const key = conceptId ?? `own ${own.toLowerCase()}`;
        return seen.size !== seen.add(key).size;
      })
      .map((claim) => ({ ...claim, id: newId(), updatedAt: at })),
  };
}
