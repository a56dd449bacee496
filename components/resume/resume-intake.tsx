import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { LoadingState } from '@/components/ui/loading-state';
import { Notice } from '@/components/ui/notice';
import type { NorthingDb } from '@/utils/db/northing-db';
import { say } from '@/utils/platform/say';
import type { GoalChoice } from './resume-confirm';
import { ResumeConfirm } from './resume-confirm';
import { ResumePicker } from './resume-picker';
import { useKeepResume } from './use-keep-resume';
import { useReadResume } from './use-read-resume';

export interface ResumeIntakeProps {
  readonly db: NorthingDb;
  readonly goals: readonly GoalChoice[];
  /** Concepts that are on the list of skills already. */
  readonly held: ReadonlySet<string>;
  /** Called once the store has what was ticked. */
  readonly onKept?: () => void;
}

/** A résumé on its way in: chosen, read, confirmed, kept. A file that cannot be read changes nothing. */
export function ResumeIntake({ db, goals, held, onKept }: ResumeIntakeProps): ReactNode {
  const { reading, choose, paste, cancel } = useReadResume();
  const { keep, refusal } = useKeepResume(db);
  if (reading.state === 'read') {
    return (
      <>
        <ResumeConfirm
          name={reading.name}
          draft={reading.read.draft}
          goals={goals}
          held={held}
          onCancel={cancel}
          onKeep={(unticked, goalId) => {
            void keep(reading, unticked, goalId).then((done) => {
              if (!done) return;
              cancel();
              onKept?.();
            });
          }}
        />
        {refusal !== null && (
          <Notice kind="error" title={say({ key: `refusal.${refusal.replaceAll('-', '_')}` })} />
        )}
      </>
    );
  }
  return (
    <>
      {reading.state === 'reading' ? (
        <div className="flex flex-col items-start">
          <LoadingState
            lines={2}
            label={
              reading.pages > 1
                ? i18n.t('resume.reading_page', { page: reading.page, pages: reading.pages })
                : i18n.t('resume.reading')
            }
          />
          <Button variant="ghost" onClick={cancel}>
            {i18n.t('resume.cancel')}
          </Button>
        </div>
      ) : (
        <ResumePicker onFile={choose} onText={paste} />
      )}
      {reading.state === 'refused' && (
        <Notice kind="error" title={say({ key: `resume.refused_${reading.reason.replaceAll('-', '_')}` })}>
          {i18n.t('resume.refused_safe')}
        </Notice>
      )}
    </>
  );
}
