import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo } from 'react';
import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { peopleLike } from '@/utils/db/people-near';
import { joinedTo, joinRecords, partRecord, tellPeopleApart } from '@/utils/db/same-people';
import type { SaveRefusal } from '@/utils/messages/contract';
import { likelySame } from '@/utils/person/likely-same';
import type { Person } from '@/utils/person/person';

export interface SamePeople {
  /** Saved people who may be this one. */
  readonly likely: readonly Person[];
  /** Records that this one stands for. */
  readonly joined: readonly Person[];
  /** Keeps the user's word on one of them; left out where the store can't be written. */
  readonly decide: ((other: Person, isSame: boolean) => void) | undefined;
  readonly part: ((other: Person) => void) | undefined;
  readonly refusal: SaveRefusal | null;
}

const NOBODY: readonly Person[] = [];

/** Who may be the same person as a saved one, who is, and the user's word on it. */
export function useSamePeople(db: NorthingDb | null, person: Person | null): SamePeople {
  const { act, refusal } = useActs(db);
  const id = person?.id ?? null;
  const found = useLiveQuery(async () => {
    if (db === null || id === null) return { saved: NOBODY, joined: NOBODY };
    return { saved: person === null ? NOBODY : await peopleLike(db, person), joined: await joinedTo(db, id) };
  }, [db, id, person]);
  const likely = useMemo(
    () => (person === null || found === undefined ? NOBODY : likelySame(person, found.saved)),
    [person, found],
  );
  const decide = useCallback(
    (other: Person, isSame: boolean) => {
      if (id === null) return;
      void act(
        (store, world) => (isSame ? joinRecords : tellPeopleApart)(store, [id, other.id], world),
        i18n.t(isSame ? 'same_person.joined' : 'same_person.told_apart'),
      );
    },
    [act, id],
  );
  const part = useCallback(
    (other: Person) =>
      void act((store, world) => partRecord(store, other.id, world), i18n.t('same_person.parted')),
    [act],
  );
  const writable = id !== null && db !== null && db.mode === 'ready';
  return {
    likely,
    joined: found?.joined ?? NOBODY,
    decide: writable ? decide : undefined,
    part: writable ? part : undefined,
    refusal,
  };
}
