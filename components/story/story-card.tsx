import { Pencil, X } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { missingParts } from '@/utils/story/story';
import type { Story } from '@/utils/story/story';
import { ProvenSkills } from './proven-skills';

export interface StoryCardProps {
  readonly story: Story;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** A story as it would be told, and what it still lacks. */
export function StoryCard({ story, onChange, onRemove }: StoryCardProps): ReactNode {
  const { title, number, skills } = story;
  const missing = missingParts(story);
  const told = (['situation', 'action', 'result'] as const).filter((part) => !missing.includes(part));
  return (
    <article aria-label={title} className="rounded-lg border border-line bg-card p-4">
      <header className="flex items-start gap-2">
        <h3 className="grow pt-1 text-md font-semibold">{title}</h3>
        <IconButton
          label={i18n.t('story.change', { title })}
          icon={<Pencil size={16} aria-hidden />}
          onClick={onChange}
        />
        <IconButton
          label={i18n.t('story.remove', { title })}
          icon={<X size={16} aria-hidden />}
          onClick={onRemove}
        />
      </header>
      <dl className="my-2 grid gap-x-3 gap-y-1 sm:grid-cols-[6rem_minmax(0,1fr)]">
        {told.map((part) => (
          <div key={part} className="contents">
            <dt className="text-sm text-faint">{i18n.t(`story.${part}`)}</dt>
            <dd className="whitespace-pre-line">{story[part]}</dd>
          </div>
        ))}
        {number !== '' && (
          <div className="contents">
            <dt className="text-sm text-faint">{i18n.t('story.number')}</dt>
            <dd className="font-semibold">{number}</dd>
          </div>
        )}
      </dl>
      {missing.length > 0 && (
        <p className="mb-2 text-sm text-bills">
          {i18n.t('story.missing', {
            parts: new Intl.ListFormat(undefined).format(
              missing.map((part) => i18n.t(`story.${part}`).toLocaleLowerCase()),
            ),
          })}
        </p>
      )}
      <ProvenSkills skills={skills} />
    </article>
  );
}
