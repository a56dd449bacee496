import { X } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { isSameSkill } from '@/components/skill/skill-choices';
import { SkillPicker } from '@/components/skill/skill-picker';
import { IconButton } from '@/components/ui/icon-button';
import { SelectField } from '@/components/ui/select-field';
import type { WantedSkill } from '@/utils/goals/direction';

export interface WantedSkillsFieldProps {
  readonly skills: readonly WantedSkill[];
  readonly onChange: (skills: readonly WantedSkill[]) => void;
}

/** The skills a job should ask for, each a must or a want. */
export function WantedSkillsField({ skills, onChange }: WantedSkillsFieldProps): ReactNode {
  return (
    <div className="flex flex-col gap-2">
      <SkillPicker
        label={i18n.t('goal.skills')}
        hint={i18n.t('goal.skills_hint')}
        onPick={(picked) => {
          if (skills.some((known) => isSameSkill(known, picked))) return;
          onChange([...skills, { ...picked, strength: 'want' }]);
        }}
      />
      <ul className="flex flex-col">
        {skills.map((skill) => (
          <li
            key={skill.conceptId ?? skill.name}
            className="flex items-center gap-2 border-t border-line py-1.5"
          >
            <span className="min-w-0 grow">{skill.name}</span>
            <div className="w-24 shrink-0">
              <SelectField
                label={i18n.t('goal.strength', { name: skill.name })}
                labelHidden
                value={skill.strength}
                choices={[
                  { value: 'want', label: i18n.t('goal.want') },
                  { value: 'must', label: i18n.t('goal.must') },
                ]}
                onChange={(strength) =>
                  onChange(skills.map((other) => (other === skill ? { ...skill, strength } : other)))
                }
              />
            </div>
            <IconButton
              label={i18n.t('goal.remove_value', { value: skill.name })}
              icon={<X size={16} aria-hidden />}
              onClick={() => onChange(skills.filter((other) => other !== skill))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
