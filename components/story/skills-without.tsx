import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { levelAnchor, levelName } from '@/components/skill/level-words';
import { Button } from '@/components/ui/button';
import { say } from '@/utils/platform/say';
import type { HeldSkill } from '@/utils/profile/held-skill';
import { storiesFor } from '@/utils/story/stories-for';
import type { Story } from '@/utils/story/story';

export interface SkillsWithoutProps {
  readonly skills: readonly HeldSkill[];
  readonly stories: readonly Story[];
  readonly onBegin: (skill: HeldSkill) => void;
}

/** Every skill I claim, those without a story first, with what its level says and how many stories tell of it. */
export function SkillsWithout({ skills, stories, onBegin }: SkillsWithoutProps): ReactNode {
  const claimed = skills
    .filter(({ level }) => level > 0)
    .map((skill) => ({ skill, count: storiesFor(stories, skill).length }))
    .toSorted(
      (one, other) => Number(one.count > 0) - Number(other.count > 0) || other.skill.level - one.skill.level,
    );
  return (
    <ul className="rounded-lg border border-line bg-card">
      {claimed.map(({ skill, count }) => (
        <li
          key={skill.id}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-4 py-2.5 first:border-t-0"
        >
          <div className="min-w-0 grow basis-48">
            <span className="font-semibold">{skill.name}</span>{' '}
            <span className="text-soft">{say(levelName(skill.level))}</span>
            <span className="block text-xs text-faint">{say(levelAnchor(skill.level))}</span>
          </div>
          <span className={count === 0 ? 'text-sm text-bills' : 'text-sm text-soft'}>
            {count === 0 ? i18n.t('story.none_yet') : say({ key: 'story.count', count, params: { count } })}
          </span>
          <Button
            small
            aria-label={i18n.t('story.begin_for', { name: skill.name })}
            onClick={() => onBegin(skill)}
          >
            {i18n.t('story.begin')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
