import type { ReactNode } from 'react';
import type { Profile } from '@/utils/profile/profile';
import { wordBehind } from '@/utils/skills/in-own-words';
import type { Requirement } from '@/utils/skills/requirement';
import { SkillWordForm } from './skill-word-form';
import type { SkillWordActs } from './use-skill-words';

export interface WordForProps {
  readonly requirement: Requirement;
  readonly profile: Profile;
  readonly acts: SkillWordActs;
  readonly onClose: () => void;
}

/** What I may say of one thing an ad asks for; it is said of the skill as the ad's reader knows it, not of my name for it. */
export function WordFor({ requirement, profile, acts, onClose }: WordForProps): ReactNode {
  const { conceptId, label } = requirement;
  const before = wordBehind(requirement, profile.words ?? []);
  const skill = before ?? { conceptId, name: label };
  const told = (work: () => void): void => {
    onClose();
    work();
  };
  return (
    <SkillWordForm
      name={label}
      mine={profile.skills.filter((one) => one.name !== label)}
      onNoSkill={() => told(() => acts.tell(skill, { means: 'no-skill', as: null }))}
      onSameAs={(one) =>
        told(() => acts.tell(skill, { means: 'same-as', as: { conceptId: one.conceptId, name: one.name } }))
      }
      onCall={(name) => told(() => acts.tell(skill, { means: 'called', as: { conceptId: null, name } }))}
      onTakeBack={before === null ? undefined : () => told(() => acts.takeBack(before))}
      onClose={onClose}
    />
  );
}
