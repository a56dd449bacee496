import { useCallback } from 'react';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { notePerson, putPersonRight } from '@/utils/db/people';
import type { SaveRefusal } from '@/utils/messages/contract';
import type { PersonCorrection } from '@/utils/person/correct-person';
import type { Person, PersonNotes } from '@/utils/person/person';

export interface PersonNoting {
  /** Keeps a change of the notes; true when the store has it. Null while there is no record to write to. */
  readonly note: ((change: Partial<PersonNotes>) => Promise<boolean>) | null;
  /** Keeps corrections of what was read, or takes them back. Null while there is no record to write to. */
  readonly correct: ((change: PersonCorrection) => Promise<boolean>) | null;
  readonly refusal: SaveRefusal | null;
}

/** What the user adds to a saved person. */
export function usePersonNotes(db: NorthingDb | null, saved: Person | null): PersonNoting {
  const { act, refusal } = useActs(db);
  const id = saved?.id ?? null;
  const note = useCallback(
    (change: Partial<PersonNotes>) =>
      id === null ? Promise.resolve(false) : act((store, world) => notePerson(store, id, change, world)),
    [act, id],
  );
  const correct = useCallback(
    (change: PersonCorrection) =>
      id === null ? Promise.resolve(false) : act((store, world) => putPersonRight(store, id, change, world)),
    [act, id],
  );
  const writable = id !== null && db !== null && db.mode === 'ready';
  return { note: writable ? note : null, correct: writable ? correct : null, refusal };
}
