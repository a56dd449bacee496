import { useMemo } from 'react';

import type { NorthingDb } from '@/utils/db/northing-db';
import type { TouchQueue } from '@/utils/network/touch-queue';
import { touchQueue } from '@/utils/network/touch-queue';
import type { Person } from '@/utils/person/person';
import { useNetwork } from './use-network';

/** Who is due this week among the people given (F7), following the store; null until read. */
export function useQueue(
  db: NorthingDb | null,
  people: readonly Person[] | null,
  today: string,
): TouchQueue | null {
  const network = useNetwork(db);
  return useMemo(() => {
    if (people === null || network === undefined) return null;
    const { logs, ties, terms } = network;
    return touchQueue({ people, ties, logs, intervals: terms.intervals, today });
  }, [people, network, today]);
}
