import { Layers } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadingState } from '@/components/ui/loading-state';
import type { HeldSkill } from '@/utils/profile/held-skill';
import { HeldSkillRow } from './held-skill-row';
import type { PickedSkill } from './skill-choices';
import { SkillPicker } from './skill-picker';
import type { SkillsInStore } from './use-held-skills';

export interface SkillsViewProps {
  readonly skills: SkillsInStore;
  /** What became of the last pick, when nothing was added; empty otherwise. */
  readonly said?: string;
  readonly onAdd: (picked: PickedSkill) => void;
  readonly onChange: (skill: HeldSkill) => void;
  readonly onRemove: (skill: HeldSkill) => void;
  /** How many stories tell of a skill. */
  readonly renderStories?: (skill: HeldSkill) => ReactNode;
}

/** What I can do: a field to add skills by typing, and each skill with level and proof, in the order of the alphabet. */
export function SkillsView({
  skills,
  said = '',
  onAdd,
  onChange,
  onRemove,
  renderStories,
}: SkillsViewProps): ReactNode {
  return (
    <div className="flex flex-col gap-4">
      <div className="max-w-lg">
        <SkillPicker label={i18n.t('skill.add')} hint={i18n.t('skill.add_hint')} onPick={onAdd} />
        <p role="status" className="mt-1 text-sm text-soft empty:hidden">
          {said}
        </p>
      </div>
      {skills.state === 'loading' && <LoadingState label={i18n.t('desk.loading')} />}
      {skills.state === 'empty' && (
        <div className="rounded-lg border border-line bg-card">
          <EmptyState icon={<Layers size={28} />} title={i18n.t('skill.empty')}>
            {i18n.t('skill.empty_body')}
          </EmptyState>
        </div>
      )}
      {skills.state === 'ready' && (
        <ul className="rounded-lg border border-line bg-card">
          {skills.skills.map((skill) => (
            <HeldSkillRow
              key={skill.id}
              skill={skill}
              onChange={(over) => onChange({ ...skill, ...over })}
              onRemove={() => onRemove(skill)}
              stories={renderStories?.(skill)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
