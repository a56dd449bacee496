import { useId } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { say } from '@/utils/platform/say';
import type { SkillLevel } from '@/utils/skills/requirement';
import { SKILL_LEVELS, levelAnchor, levelName } from './level-words';

export interface LevelFieldProps {
  /** Name of the skill, for screen readers. */
  readonly name: string;
  readonly level: SkillLevel;
  readonly onChange: (level: SkillLevel) => void;
}

/** Five levels side by side, with the line that says what the chosen one means. Arrow keys move between them. */
export function LevelField({ name, level, onChange }: LevelFieldProps): ReactNode {
  const id = useId();
  return (
    <fieldset className="min-w-0" aria-describedby={`${id}-anchor`}>
      <legend className="sr-only">{i18n.t('skill.level_of', { name })}</legend>
      <div className="flex w-fit max-w-full gap-px overflow-hidden rounded-md border border-edge/60 bg-line has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-star">
        {SKILL_LEVELS.map((choice) => (
          <label
            key={choice}
            title={say(levelAnchor(choice))}
            className="relative inline-flex min-h-7 grow cursor-pointer items-center justify-center bg-card px-1.5 text-sm sm:px-2.5 text-soft transition-colors duration-100 hover:text-ink has-checked:bg-star has-checked:font-semibold has-checked:text-star-ink forced-colors:has-checked:outline-2"
          >
            <input
              type="radio"
              name={id}
              checked={choice === level}
              onChange={() => onChange(choice)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {say(levelName(choice))}
          </label>
        ))}
      </div>
      <p id={`${id}-anchor`} className="mt-1 text-xs text-faint">
        {say(levelAnchor(level))}
      </p>
    </fieldset>
  );
}
