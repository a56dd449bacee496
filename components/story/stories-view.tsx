import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { say } from '@/utils/platform/say';
import type { HeldSkill } from '@/utils/profile/held-skill';
import type { ProvenSkill, Story } from '@/utils/story/story';
import { storiesFor } from '@/utils/story/stories-for';
import { SkillsWithout } from './skills-without';
import { StoryCard } from './story-card';
import { StoryForm } from './story-form';
import type { StoryDraft } from './use-stories';

export interface StoriesViewProps {
  readonly stories: readonly Story[];
  readonly skills: readonly HeldSkill[];
  /** The skill whose stories alone are shown; null for all. */
  readonly about?: HeldSkill | null;
  readonly onSave: (draft: StoryDraft, id: string | null) => Promise<boolean>;
  readonly onRemove: (story: Story) => void;
}

/** A story being written: a changed one, or a new one for a skill or for none. */
interface Open {
  readonly story: Story | null;
  readonly begunFor: ProvenSkill | null;
}

/** The evidence bank: the stories, and the skills that still lack one. */
export function StoriesView(props: StoriesViewProps): ReactNode {
  const { stories, skills, about = null, onSave, onRemove } = props;
  const shown = about === null ? stories : storiesFor(stories, about);
  const [open, setOpen] = useState<Open | null>(null);
  const begin = (begunFor: ProvenSkill | null): void => setOpen({ story: null, begunFor });
  return (
    <div className="flex flex-col gap-5">
      {open === null ? (
        <div>
          <Button
            variant="main"
            onClick={() => begin(about && { conceptId: about.conceptId, name: about.name })}
          >
            {about === null ? i18n.t('story.new') : i18n.t('story.begin_for', { name: about.name })}
          </Button>
        </div>
      ) : (
        <StoryForm
          key={open.story?.id ?? `new ${open.begunFor?.name ?? ''}`}
          {...open}
          onSave={(draft) => onSave(draft, open.story?.id ?? null)}
          onClose={() => setOpen(null)}
        />
      )}
      {about !== null && (
        <p className="text-soft">
          {i18n.t('story.only_of', { name: about.name })}{' '}
          <a href="#/evidence" className="text-star underline">
            {i18n.t('story.all')}
          </a>
        </p>
      )}
      {shown.length === 0 && open === null && (
        <div className="rounded-lg border border-line bg-card">
          <EmptyState icon={<BookOpen size={28} />} title={i18n.t('story.empty')}>
            {i18n.t('story.empty_body')}
          </EmptyState>
        </div>
      )}
      {shown.length > 0 && (
        <Section
          title={i18n.t('story.yours')}
          aside={say({ key: 'story.count', count: shown.length, params: { count: shown.length } })}
        >
          <div className="grid gap-3 lg:grid-cols-2">
            {shown.map((story) => (
              <StoryCard
                key={story.id}
                story={story}
                onChange={() => setOpen({ story, begunFor: null })}
                onRemove={() => onRemove(story)}
              />
            ))}
          </div>
        </Section>
      )}
      {about === null && skills.some(({ level }) => level > 0) && (
        <Section title={i18n.t('story.by_skill')}>
          <SkillsWithout
            skills={skills}
            stories={stories}
            onBegin={({ conceptId, name }) => begin({ conceptId, name })}
          />
        </Section>
      )}
    </div>
  );
}
