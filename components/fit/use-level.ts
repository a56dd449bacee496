import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import { putHeldSkill } from '@/utils/db/held-skills';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { SaveRefusal } from '@/utils/messages/contract';
import type { HeldSkill } from '@/utils/profile/held-skill';
import type { Requirement, SkillLevel } from '@/utils/skills/requirement';
import { fold } from '@/utils/text/fold';
import type { ProfileState } from './use-profile';

export interface SetLevel {
  readonly setLevel: ((requirement: Requirement, level: SkillLevel) => void) | undefined;
  readonly refusal: SaveRefusal | null;
}

/** How to say "I have this" of something an ad asks for; `setLevel` is left out where the store can't be written. */
export function useLevel(db: NorthingDb | null, profile: ProfileState): SetLevel {
  const { act, refusal } = useActs(db);
  const skills = profile.state === 'loading' ? null : profile.skills;
  const setLevel = useCallback(
    (requirement: Requirement, level: SkillLevel) => {
      const held = skills?.find((skill) => isSame(skill, requirement));
      void act(
        (store, world) =>
          putHeldSkill(
            store,
            {
              id: held?.id ?? world.newId(),
              conceptId: held?.conceptId ?? requirement.conceptId,
              name: held?.name ?? requirement.label,
              proof: held?.proof ?? '',
              level,
              updatedAt: world.now.toISOString(),
            },
            world,
          ),
        i18n.t('posting.level_saved', { name: requirement.label }),
      );
    },
    [act, skills],
  );
  const writable = db !== null && db.mode === 'ready' && skills !== null;
  return { setLevel: writable ? setLevel : undefined, refusal };
}

const isSame = (skill: HeldSkill, { conceptId, label }: Requirement): boolean =>
  conceptId === null ? fold(skill.name) === fold(label) : skill.conceptId === conceptId;
