import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import { useHeldSkills } from '@/components/skill/use-held-skills';
import { InterviewView } from '@/components/story/interview-view';
import { useStories } from '@/components/story/use-stories';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadingState } from '@/components/ui/loading-state';
import { currentFacts } from '@/utils/posting/current-facts';
import { prepareInterview } from '@/utils/story/prepare-interview';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';

/** What I can tell of each must of one saved ad. */
export function InterviewPage({ postingId }: { readonly postingId: string }): ReactNode {
  const { db } = useDesk();
  const saved = useSavedPostings(db);
  const held = useHeldSkills(db);
  const { stories } = useStories(db);
  const posting = saved.state === 'ready' ? saved.postings.find(({ id }) => id === postingId) : undefined;
  const title = posting === undefined ? null : currentFacts(posting).title;
  return (
    <DeskPage title={i18n.t('story.interview')} {...(title !== null && { intro: title })} width="reading">
      {saved.state === 'loading' || held.state === 'loading' || stories === undefined ? (
        <LoadingState label={i18n.t('desk.loading')} lines={5} />
      ) : posting === undefined ? (
        <EmptyState title={i18n.t('desk.jobs_gone')}>{i18n.t('desk.jobs_gone_body')}</EmptyState>
      ) : (
        <InterviewView
          musts={prepareInterview(posting.requirements, held.state === 'ready' ? held.skills : [], stories)}
        />
      )}
    </DeskPage>
  );
}
