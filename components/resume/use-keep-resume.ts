import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { keepResume } from '@/utils/db/resumes';
import type { SaveRefusal } from '@/utils/messages/contract';
import { confirmDraft, tickedDraft } from '@/utils/resume/confirm-draft';
import type { ReadResume } from '@/utils/resume/read-resume';

export interface KeepResume {
  /** Keeps what is ticked, in one act; true when the store took it. */
  readonly keep: (
    chosen: { readonly name: string; readonly original: string; readonly read: ReadResume },
    unticked: ReadonlySet<string>,
    goalId: string | null,
  ) => Promise<boolean>;
  readonly refusal: SaveRefusal | null;
}

/** Keeps a confirmed résumé, and offers to take that back. */
export function useKeepResume(db: NorthingDb): KeepResume {
  const { act, refusal } = useActs(db);
  return {
    keep: ({ name, original, read }, unticked, goalId) =>
      act(
        (store, world) =>
          keepResume(
            store,
            confirmDraft(read, tickedDraft(read.draft, unticked), { name, original, goalId, ...world }),
            world,
          ),
        i18n.t('resume.kept'),
      ),
    refusal,
  };
}
