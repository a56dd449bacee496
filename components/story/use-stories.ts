import { useCallback } from 'react';

import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putStory, removeStory } from '@/utils/db/stories';
import type { SaveRefusal } from '@/utils/messages/contract';
import type { Story } from '@/utils/story/story';
import { useAllStories } from './use-all-stories';

/** A story as it is written, before the store gives it an id and a time. */
export type StoryDraft = Omit<Story, 'id' | 'updatedAt'>;

export interface Stories {
  /** Undefined until read. */
  readonly stories: readonly Story[] | undefined;
  /** Keeps a story: a new one, or the one with this id. True when the store has it. */
  readonly save: (draft: StoryDraft, id: string | null) => Promise<boolean>;
  readonly remove: (story: Story) => void;
  readonly refusal: SaveRefusal | null;
}

/** The evidence bank, following every change in the store. */
export function useStories(db: NorthingDb): Stories {
  const stories = useAllStories(db);
  const { act, refusal } = useActs(db);
  const save = useCallback(
    (draft: StoryDraft, id: string | null) =>
      act(
        (store, { now, newId }) =>
          putStory(store, { ...draft, id: id ?? newId(), updatedAt: now.toISOString() }, { now, newId }),
        i18n.t('story.saved'),
      ),
    [act],
  );
  const remove = useCallback(
    ({ id, title }: Story) => {
      void act((store, world) => removeStory(store, id, world), i18n.t('story.removed', { title }));
    },
    [act],
  );
  return { stories, save, remove, refusal };
}
