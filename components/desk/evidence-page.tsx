import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { useHeldSkills } from '@/components/skill/use-held-skills';
import { StoriesView } from '@/components/story/stories-view';
import { useStories } from '@/components/story/use-stories';
import { LoadingState } from '@/components/ui/loading-state';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';

/** The evidence bank, of one skill or whole. */
export function EvidencePage({ skillId }: { readonly skillId: string | null }): ReactNode {
  const { db } = useDesk();
  const held = useHeldSkills(db);
  const { stories, save, remove, refusal } = useStories(db);
  return (
    <DeskPage title={i18n.t('story.bank')} intro={i18n.t('story.intro')}>
      <RefusalNotice refusal={refusal} />
      {stories === undefined || held.state === 'loading' ? (
        <LoadingState label={i18n.t('desk.loading')} lines={5} />
      ) : (
        <StoriesView
          stories={stories}
          skills={held.state === 'ready' ? held.skills : []}
          about={held.state === 'ready' ? (held.skills.find(({ id }) => id === skillId) ?? null) : null}
          onSave={save}
          onRemove={remove}
        />
      )}
    </DeskPage>
  );
}
