import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { useGoals } from '@/components/goal/use-goals';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { ResumeCard } from '@/components/resume/resume-card';
import { ResumeIntake } from '@/components/resume/resume-intake';
import { useResumeActs } from '@/components/resume/use-resume-acts';
import { useResumes } from '@/components/resume/use-resumes';
import { useStaleDays } from '@/components/resume/use-stale-days';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadingState } from '@/components/ui/loading-state';
import { SelectField } from '@/components/ui/select-field';
import { titleNearness } from '@/utils/fit/title-nearness';
import type { Goal } from '@/utils/goals/goal';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';
import { say } from '@/utils/platform/say';
import { judgeResumeShape } from '@/utils/profile/judge-resume-shape';
import { STALE_CHOICES } from '@/utils/profile/stale-days';
import { draftOfResume } from '@/utils/resume/draft-of-resume';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';

/** A title this near to one of the direction's belongs to it. */
const NEAR = 0.5;

/** The saved ads a résumé is written for: those of its goal's titles, or all of them. */
function adsFor(goal: Goal | undefined, postings: readonly Posting[]): readonly Posting[] {
  const titles = goal?.direction?.titles ?? [];
  if (titles.length === 0) return postings;
  return postings.filter((posting) => {
    const { title } = currentFacts(posting);
    return title !== null && titles.some((wanted) => titleNearness(wanted, title) >= NEAR);
  });
}

/** My résumés: bring one in, see whether it is in shape, take it out again. */
export function ResumePage(): ReactNode {
  const { db } = useDesk();
  const [now] = useState(() => new Date());
  const inStore = useResumes(db);
  const goals = useGoals(db);
  const acts = useResumeActs(db);
  const [staleDays, chooseStaleDays] = useStaleDays();
  const known = goals.state === 'ready' ? goals.goals : [];
  const choices = known.map(({ id, statement }) => ({ id, name: statement }));
  return (
    <DeskPage title={i18n.t('desk.resume')} intro={i18n.t('resume.intro')} width="reading">
      <div className="flex flex-col gap-4">
        <RefusalNotice refusal={acts.refusal} />
        <ResumeIntake
          db={db}
          goals={choices}
          held={new Set(inStore?.skills.flatMap(({ conceptId }) => conceptId ?? []))}
        />
        {inStore === undefined && <LoadingState label={i18n.t('desk.loading')} />}
        {inStore?.resumes.length === 0 && (
          <EmptyState icon={<FileText size={28} />} title={i18n.t('resume.empty')}>
            {i18n.t('resume.empty_body')}
          </EmptyState>
        )}
        {inStore?.resumes.map((resume) => {
          const positions = inStore.positions.filter(({ resumeId }) => resumeId === resume.id);
          const ads = adsFor(
            known.find(({ id }) => id === resume.goalId),
            inStore.postings,
          );
          const draft = draftOfResume(resume, positions, inStore.skills);
          return (
            <ResumeCard
              key={resume.id}
              resume={resume}
              positions={positions}
              goals={choices}
              shape={judgeResumeShape({
                resume,
                positions,
                skills: inStore.skills,
                asked: ads.map(({ requirements }) => requirements),
                now,
                staleDays,
              })}
              onAssign={(goalId) => acts.assign(resume, goalId)}
              onDownload={() => acts.download(resume)}
              onJson={() => acts.writeJson(draft)}
              onMarkdown={() => acts.writeMarkdown(draft)}
              onRemove={() => acts.remove(resume)}
            />
          );
        })}
        {inStore !== undefined && inStore.resumes.length > 0 && (
          <div className="max-w-60">
            <SelectField
              label={i18n.t('resume.stale_after')}
              value={String(staleDays)}
              choices={STALE_CHOICES.map((days) => ({
                value: String(days),
                label: say({ key: 'resume.stale_days', count: days, params: { count: days } }),
              }))}
              onChange={(days) => chooseStaleDays(Number(days))}
            />
          </div>
        )}
      </div>
    </DeskPage>
  );
}
