import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { ResumeSheet } from '@/components/resume/resume-sheet';
import { useResumes } from '@/components/resume/use-resumes';
import { useKeptText } from '@/components/store/use-kept-text';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadingState } from '@/components/ui/loading-state';
import { TextArea } from '@/components/ui/text-area';
import { draftOfResume } from '@/utils/resume/draft-of-resume';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';

/** One résumé as it leaves the printer; only the sheet itself is printed. */
export function ResumePrintPage({ resumeId }: { readonly resumeId: string }): ReactNode {
  const { db } = useDesk();
  const inStore = useResumes(db);
  // Name and address are no part of any record: they stay in this browser as a draft.
  const head = useKeptText({ draftKey: 'resume-head', stored: '', commit: null });
  const resume = inStore?.resumes.find(({ id }) => id === resumeId);
  if (inStore === undefined)
    return (
      <DeskPage title={i18n.t('resume.print_title')}>
        <LoadingState label={i18n.t('desk.loading')} lines={6} />
      </DeskPage>
    );
  if (resume === undefined)
    return (
      <DeskPage title={i18n.t('resume.print_title')}>
        <EmptyState title={i18n.t('resume.gone')}>{i18n.t('resume.gone_body')}</EmptyState>
      </DeskPage>
    );
  return (
    <>
      <div className="print:hidden">
        <DeskPage
          title={i18n.t('resume.print_title')}
          intro={i18n.t('resume.print_body')}
          action={
            <Button variant="main" icon={<Printer size={15} aria-hidden />} onClick={() => window.print()}>
              {i18n.t('resume.print')}
            </Button>
          }
        >
          <div className="mb-4 max-w-xl">
            <TextArea
              label={i18n.t('resume.print_head')}
              hint={i18n.t('resume.print_head_hint')}
              rows={3}
              maxLength={500}
              value={head.text}
              onChange={head.setText}
              onBlur={head.finish}
            />
          </div>
        </DeskPage>
      </div>
      <ResumeSheet draft={draftOfResume(resume, inStore.positions, inStore.skills)} head={head.text} />
    </>
  );
}
