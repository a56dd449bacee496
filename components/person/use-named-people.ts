import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo } from 'react';
import { useActs } from '@/components/store/use-acts';
import type { RawPerson } from '@/utils/capture/page-reading';
import type { NorthingDb } from '@/utils/db/northing-db';
import { keepPerson, personByKeys } from '@/utils/db/people';
import type { SaveRefusal } from '@/utils/messages/contract';
import { namedPerson, type NamedIn } from './named-person-keys';

export interface NamedPeople {
  /** Which of them are saved, in their order; undefined until known. */
  readonly saved: readonly boolean[] | undefined;
  /** Saves one of them, and links them to the ad where that is saved. */
  readonly save: (raw: RawPerson) => void;
  readonly refusal: SaveRefusal | null;
}

/** The people named in an ad: who of them is saved, and how to save one. `postingId` is null while the ad is not saved. */
export function useNamedPeople(
  db: NorthingDb | null,
  people: readonly RawPerson[],
  ad: NamedIn,
  postingId: string | null,
): NamedPeople {
  const { key, site, url, facts, firm } = ad;
  const [company, agency, description] = [
    facts?.company ?? null,
    facts?.agency ?? null,
    facts?.description ?? null,
  ];
  const trade = firm?.trade ?? null;
  const firmName = firm?.name ?? null;
  const place = useMemo(
    (): NamedIn => ({
      ...(key !== undefined && { key, facts: { company, agency, description } }),
      site,
      url,
      ...((firmName ?? trade) !== null && { firm: { name: firmName, trade } }),
    }),
    [key, site, url, company, agency, description, firmName, trade],
  );
  const { act, refusal } = useActs(db);
  const saved = useLiveQuery(async () => {
    if (db === null) return people.map(() => false);
    const now = new Date();
    const found = people.map((raw) => personByKeys(db, namedPerson(raw, place, now).keys));
    return (await Promise.all(found)).map((person) => person !== undefined);
  }, [db, people, place]);

  const save = useCallback(
    (raw: RawPerson) =>
      void act((store, world) => {
        const person = namedPerson(raw, place, world.now);
        return keepPerson(
          store,
          { site: place.site, url: place.url, ...person },
          world,
          postingId ?? undefined,
        );
      }),
    [act, place, postingId],
  );
  return { saved, save, refusal };
}
