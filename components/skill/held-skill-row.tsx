import { X } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import type { HeldSkill } from '@/utils/profile/held-skill';
import { LevelField } from './level-field';

export interface HeldSkillRowProps {
  readonly skill: HeldSkill;
  readonly onChange: (over: Partial<Pick<HeldSkill, 'level' | 'proof'>>) => void;
  readonly onRemove: () => void;
  /** How many stories tell of it. */
  readonly stories?: ReactNode;
}

/** A skill with its level and its proof; a level is kept when chosen, a proof when its field is left. */
export function HeldSkillRow({ skill, onChange, onRemove, stories }: HeldSkillRowProps): ReactNode {
  const { name } = skill;
  const [proof, setProof] = useState(skill.proof);
  const keepProof = (): void => {
    if (proof.trim() !== skill.proof) onChange({ proof: proof.trim() });
  };
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-2 border-t border-line px-4 py-3 first:border-t-0 lg:grid-cols-[minmax(0,12rem)_21rem_minmax(0,1fr)_auto]">
      <div className="min-w-0 pt-1 font-semibold">
        {name}
        {skill.conceptId === null && (
          <span className="block text-xs font-normal text-faint">{i18n.t('skill.own')}</span>
        )}
        {stories !== undefined && <div className="font-normal">{stories}</div>}
      </div>
      <div className="max-lg:order-last max-lg:col-span-2">
        <LevelField name={name} level={skill.level} onChange={(level) => onChange({ level })} />
      </div>
      <form
        className="max-lg:order-last max-lg:col-span-2"
        onSubmit={(event) => {
          event.preventDefault();
          keepProof();
        }}
      >
        <TextField
          label={i18n.t('skill.proof_of', { name })}
          labelHidden
          placeholder={i18n.t('skill.proof_hint')}
          maxLength={500}
          value={proof}
          onChange={setProof}
          onBlur={keepProof}
        />
      </form>
      <IconButton
        label={i18n.t('skill.remove', { name })}
        icon={<X size={16} aria-hidden />}
        onClick={onRemove}
      />
    </li>
  );
}
