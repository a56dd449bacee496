import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { forgetPerson } from '@/utils/db/people';
import { forgetPosting } from '@/utils/db/postings';
import type { SaveRefusal } from '@/utils/messages/contract';
import type { Person } from '@/utils/person/person';
import type { Posting } from '@/utils/posting/posting';

export interface Removals {
  /** Both are left out where the store can't be written. */
  readonly removePosting: ((posting: Posting) => void) | undefined;
  readonly removePerson: ((person: Person) => void) | undefined;
  readonly refusal: SaveRefusal | null;
}

/** Removing without asking, with an undo on offer. */
export function useRemovals(db: NorthingDb | null): Removals {
  const { act, refusal } = useActs(db);
  const removePosting = useCallback(
    ({ id, facts, notes }: Posting) => {
      const name = notes.corrections.title ?? facts.title ?? i18n.t('posting.untitled');
      void act((store, world) => forgetPosting(store, id, world), i18n.t('panel.removed', { name }));
    },
    [act],
  );
  const removePerson = useCallback(
    ({ id, facts, notes }: Person) => {
      const name = notes.corrections.name ?? facts.name ?? i18n.t('person.unnamed');
      void act((store, world) => forgetPerson(store, id, world), i18n.t('panel.removed', { name }));
    },
    [act],
  );
  const writable = db !== null && db.mode === 'ready';
  return {
    removePosting: writable ? removePosting : undefined,
    removePerson: writable ? removePerson : undefined,
    refusal,
  };
}
