import { useCallback, useState } from 'react';

import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import { putHeldSkill, removeHeldSkill } from '@/utils/db/held-skills';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { SaveRefusal } from '@/utils/messages/contract';
import type { HeldSkill } from '@/utils/profile/held-skill';
import type { SkillLevel } from '@/utils/skills/requirement';
import { isSameSkill } from './skill-choices';
import type { PickedSkill } from './skill-choices';

/** A skill starts at "working": people name what they can do before what they want to learn. */
const FIRST_LEVEL: SkillLevel = 2;

export interface SkillActs {
  /** Keeps a picked skill, unless it is on the list already. */
  readonly add: (picked: PickedSkill) => void;
  readonly change: (skill: HeldSkill) => void;
  /** Removes a skill and offers to bring it back. */
  readonly remove: (skill: HeldSkill) => void;
  /** What became of the last pick when nothing was added; empty otherwise. */
  readonly said: string;
  readonly refusal: SaveRefusal | null;
}

/** What can be done to the skills of a list. */
export function useSkillActs(db: NorthingDb | null, skills: readonly HeldSkill[]): SkillActs {
  const { act, refusal } = useActs(db);
  const [said, setSaid] = useState('');

  const add = useCallback(
    (picked: PickedSkill) => {
      const { name } = picked;
      const known = skills.some((skill) => isSameSkill(skill, picked));
      setSaid(known ? i18n.t('skill.already', { name }) : '');
      if (known) return;
      void act(
        (store, { now, newId }) =>
          putHeldSkill(
            store,
            { ...picked, id: newId(), level: FIRST_LEVEL, proof: '', updatedAt: now.toISOString() },
            { now, newId },
          ),
        i18n.t('skill.added', { name }),
      );
    },
    [act, skills],
  );
  const change = useCallback(
    (skill: HeldSkill) => {
      void act((store, world) =>
        putHeldSkill(store, { ...skill, updatedAt: world.now.toISOString() }, world),
      );
    },
    [act],
  );
  const remove = useCallback(
    ({ id, name }: HeldSkill) => {
      void act((store, world) => removeHeldSkill(store, id, world), i18n.t('skill.removed', { name }));
    },
    [act],
  );
  return { add, change, remove, said, refusal };
}
