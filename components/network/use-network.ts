import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';

import { allExchanges, exchangesWith } from '@/utils/db/exchanges';
import { readNetworkTerms } from '@/utils/db/network-terms';
import type { NorthingDb } from '@/utils/db/northing-db';
import { allTies, tieOf } from '@/utils/db/ties';
import { byPerson } from '@/utils/network/by-person';
import type { Exchange } from '@/utils/network/exchange';
import { defaultNetworkTerms, type NetworkTerms } from '@/utils/network/network-terms';
import { defaultTie, type Tie } from '@/utils/network/tie';

/** What is between me and everybody I keep. */
export interface Network {
  readonly logs: ReadonlyMap<string, readonly Exchange[]>;
  readonly ties: ReadonlyMap<string, Tie>;
  readonly terms: NetworkTerms;
}

/** Every log, tie and interval, following the store; undefined until read. */
export function useNetwork(db: NorthingDb | null): Network | undefined {
  const found = useLiveQuery(async () => {
    if (db === null) return { exchanges: [], ties: [], terms: undefined };
    const [exchanges, ties, terms] = await Promise.all([allExchanges(db), allTies(db), readNetworkTerms(db)]);
    return { exchanges, ties, terms };
  }, [db]);
  return useMemo(
    () =>
      found === undefined
        ? undefined
        : {
            logs: byPerson(found.exchanges),
            ties: new Map(found.ties.map((tie) => [tie.id, tie])),
            terms: found.terms ?? defaultNetworkTerms(),
          },
    [found],
  );
}

/** What is between me and one person: the log, the latest first, and the tie. */
export interface PersonNetwork {
  readonly log: readonly Exchange[];
  readonly tie: Tie;
}

/** The log and tie of one person, following the store; undefined until read. */
export function usePersonNetwork(db: NorthingDb | null, personId: string): PersonNetwork | undefined {
  const found = useLiveQuery(async () => {
    if (db === null) return { exchanges: [], tie: undefined };
    const [exchanges, tie] = await Promise.all([exchangesWith(db, personId), tieOf(db, personId)]);
    return { exchanges, tie };
  }, [db, personId]);
  return useMemo(
    () =>
      found === undefined
        ? undefined
        : {
            log: byPerson(found.exchanges).get(personId) ?? [],
            tie: found.tie ?? defaultTie(personId),
          },
    [found, personId],
  );
}
