import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { OptionList } from '@/components/ui/option-list';
import type { PickedSkill } from './skill-choices';

export interface SkillOptionsProps {
  readonly id: string;
  readonly choices: readonly PickedSkill[];
  /** Index of the marked choice. */
  readonly at: number;
  readonly onPick: (choice: PickedSkill) => void;
}

/** The list a skill picker drops down; one that no vocabulary knows is offered as a skill of one's own. */
export function SkillOptions(props: SkillOptionsProps): ReactNode {
  return (
    <OptionList
      {...props}
      label={i18n.t('skill.add')}
      keyOf={({ conceptId, name }) => conceptId ?? `own ${name}`}
      renderChoice={({ conceptId, name }) =>
        conceptId === null ? (
          <>
            <Plus size={14} aria-hidden className="text-faint" />
            {i18n.t('skill.add_own', { name })}
          </>
        ) : (
          name
        )
      }
    />
  );
}
