import type { HeldSkill } from '@/utils/profile/held-skill';
import type { Position } from '@/utils/profile/position';
import type { Resume } from '@/utils/profile/resume';
import { conceptById } from '@/utils/skills/find-concepts';
import type { ResumeDraft } from './resume-draft';

/** What a kept résumé says now, to be written out: its own parts, and the skills held today at working level or above. */
export function draftOfResume(
  resume: Resume,
  positions: readonly Position[],
  skills: readonly HeldSkill[],
): ResumeDraft {
  const { education, certificates, languages } = resume;
  return {
    skills: skills
      .filter(({ level, conceptId }) => level >= 2 && isSkill(conceptId))
      .map(({ conceptId, name, proof, level }) => ({ conceptId, name, proof, level })),
    positions: positions
      .filter(({ resumeId }) => resumeId === resume.id)
      .map(({ title, employer, start, end, isCurrent, summary }) => ({
        title,
        employer,
        start,
        end,
        isCurrent,
        summary,
      }))
      .sort((one, other) => (other.start ?? '').localeCompare(one.start ?? '', 'en')),
    education,
    certificates,
    languages,
  };
}

/** Languages, certificates and degrees stand in parts of their own. */
function isSkill(conceptId: string | null): boolean {
  const kind = conceptId === null ? 'skill' : conceptById(conceptId)?.kind;
  return kind !== 'language' && kind !== 'certificate' && kind !== 'degree';
}
