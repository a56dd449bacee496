import { X } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import type { ProvenSkill } from '@/utils/story/story';

export interface ProvenSkillsProps {
  readonly skills: readonly ProvenSkill[];
  /** Absent where they are only shown. */
  readonly onRemove?: (skill: ProvenSkill) => void;
}

/** The skills a story shows. */
export function ProvenSkills({ skills, onRemove }: ProvenSkillsProps): ReactNode {
  if (skills.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {skills.map((skill) => (
        <li key={`${skill.conceptId} ${skill.name}`} className="max-w-full">
          <Chip>
            <span className="inline-flex items-center gap-1">
              {skill.name}
              {onRemove !== undefined && (
                <button
                  type="button"
                  aria-label={i18n.t('story.drop_skill', { name: skill.name })}
                  className="inline-flex size-6 items-center justify-center rounded-full hover:text-ink"
                  onClick={() => onRemove(skill)}
                >
                  <X size={13} aria-hidden />
                </button>
              )}
            </span>
          </Chip>
        </li>
      ))}
    </ul>
  );
}
