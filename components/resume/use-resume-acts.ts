import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { assignResume, removeResume } from '@/utils/db/resumes';
import type { SaveRefusal } from '@/utils/messages/contract';
import { downloadBlob } from '@/utils/platform/download-blob';
import { downloadText } from '@/utils/platform/download-text';
import type { Resume } from '@/utils/profile/resume';
import { fromBase64 } from '@/utils/resume/base64';
import type { ResumeDraft } from '@/utils/resume/resume-draft';
import { writeJsonResume } from '@/utils/resume/write-json-resume';
import { writeMarkdownResume } from '@/utils/resume/write-markdown-resume';

export interface ResumeActs {
  readonly assign: (resume: Resume, goalId: string | null) => void;
  readonly remove: (resume: Resume) => void;
  /** Gives the file back as it came. */
  readonly download: (resume: Resume) => void;
  readonly writeJson: (draft: ResumeDraft) => void;
  readonly writeMarkdown: (draft: ResumeDraft) => void;
  readonly refusal: SaveRefusal | null;
}

/** What can be done with a kept résumé. */
export function useResumeActs(db: NorthingDb): ResumeActs {
  const { act, refusal } = useActs(db);
  return {
    assign(resume, goalId) {
      void act((store, world) => assignResume(store, resume.id, goalId, world));
    },
    remove(resume) {
      void act((store, world) => removeResume(store, resume.id, world), i18n.t('resume.removed'));
    },
    download({ name, original }) {
      downloadBlob(name === '' ? 'my-resume.txt' : name, new Blob([fromBase64(original)]));
    },
    writeJson(draft) {
      downloadText('my-resume.json', writeJsonResume(draft));
    },
    writeMarkdown(draft) {
      const headings = {
        positions: i18n.t('resume.part_positions'),
        education: i18n.t('resume.part_education'),
        skills: i18n.t('resume.part_skills'),
        certificates: i18n.t('resume.part_certificates'),
        languages: i18n.t('resume.part_languages'),
        now: i18n.t('resume.now'),
      };
      downloadText('my-resume.md', writeMarkdownResume(draft, headings), 'text/markdown');
    },
    refusal,
  };
}
