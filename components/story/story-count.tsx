import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { say } from '@/utils/platform/say';
import type { ProvenSkill, Story } from '@/utils/story/story';
import { storiesFor } from '@/utils/story/stories-for';

export interface StoryCountProps {
  readonly stories: readonly Story[];
  readonly skill: ProvenSkill;
  /** Leads to the stories of this skill. */
  readonly onOpen: () => void;
}

/** How many stories tell of a skill, and the way to them. */
export function StoryCount({ stories, skill, onOpen }: StoryCountProps): ReactNode {
  const count = storiesFor(stories, skill).length;
  const text = count === 0 ? i18n.t('story.none_yet') : say({ key: 'story.count', count, params: { count } });
  return (
    <button
      type="button"
      aria-label={i18n.t('story.open_for', { name: skill.name, count: text })}
      className={`min-h-6 text-left text-xs underline ${count === 0 ? 'text-faint' : 'text-star'}`}
      onClick={onOpen}
    >
      {text}
    </button>
  );
}
