import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putSkillWord, removeSkillWord } from '@/utils/db/skill-words';
import type { SaveRefusal } from '@/utils/messages/contract';
import { skillWordId, type NamedSkill, type SkillWord } from '@/utils/skills/skill-word';

export interface SkillWordActs {
  /** Keeps what I say of a skill and offers to take it back. */
  readonly tell: (skill: NamedSkill, said: Pick<SkillWord, 'means' | 'as'>) => void;
  readonly takeBack: (word: SkillWord) => void;
  readonly refusal: SaveRefusal | null;
}

/** What can be said of skills that were read in ads. */
export function useSkillWords(db: NorthingDb | null): SkillWordActs {
  const { act, refusal } = useActs(db);
  const tell = useCallback(
    ({ conceptId, name }: NamedSkill, { means, as }: Pick<SkillWord, 'means' | 'as'>) => {
      const id = skillWordId({ conceptId, name });
      void act(
        (store, world) =>
          putSkillWord(store, { id, conceptId, name, means, as, updatedAt: world.now.toISOString() }, world),
        i18n.t('own_word.kept', { name }),
      );
    },
    [act],
  );
  const takeBack = useCallback(
    ({ id, name }: SkillWord) => {
      void act((store, world) => removeSkillWord(store, id, world), i18n.t('own_word.taken_back', { name }));
    },
    [act],
  );
  return { tell, takeBack, refusal };
}
