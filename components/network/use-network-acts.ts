import { useCallback } from 'react';

import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import { putExchange, removeExchange } from '@/utils/db/exchanges';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putTie } from '@/utils/db/ties';
import type { SaveRefusal } from '@/utils/messages/contract';
import type { Exchange } from '@/utils/network/exchange';
import { quickExchange, type QuickInput, type QuickKind } from '@/utils/network/quick-exchange';
import type { Tie } from '@/utils/network/tie';
import { personName } from '@/utils/person/person-name';
import type { Person } from '@/utils/person/person';
import { localDay } from '@/utils/time/iso-day';

/** What a press on a quick button knows of the person's log. */
export type QuickFrom = Pick<QuickInput, 'postingId' | 'isFirst' | 'isInternal'>;

export interface NetworkActs {
  /** Logs an exchange of today in one press; true when the store has it. */
  readonly logNow: (person: Person, kind: QuickKind, from: QuickFrom) => Promise<boolean>;
  /** Keeps an exchange whole. */
  readonly save: (person: Person, exchange: Exchange) => Promise<boolean>;
  readonly remove: (person: Person, exchange: Exchange) => void;
  /** Keeps what I say of how I stand to a person. */
  readonly setTie: (person: Person, tie: Tie, said?: string) => Promise<boolean>;
  readonly refusal: SaveRefusal | null;
}

/** Everything that can be done about how I stand to people, each with its undo. */
export function useNetworkActs(db: NorthingDb | null): NetworkActs {
  const { act, refusal } = useActs(db);
  const logNow = useCallback(
    (person: Person, kind: QuickKind, from: QuickFrom) =>
      act(
        (store, world) => {
          const { now, newId } = world;
          const personId = person.id;
          const exchange = quickExchange(kind, { ...from, personId, id: newId(), now, today: localDay(now) });
          return putExchange(store, exchange, personName(person), world);
        },
        i18n.t('exchange.logged', { name: personName(person) }),
      ),
    [act],
  );
  const save = useCallback(
    (person: Person, exchange: Exchange) =>
      act(
        (store, world) =>
          putExchange(store, { ...exchange, updatedAt: world.now.toISOString() }, personName(person), world),
        i18n.t('exchange.kept'),
      ),
    [act],
  );
  const remove = useCallback(
    (person: Person, { id }: Exchange) => {
      void act(
        (store, world) => removeExchange(store, id, personName(person), world),
        i18n.t('exchange.removed'),
      );
    },
    [act],
  );
  const setTie = useCallback(
    (person: Person, tie: Tie, said?: string) =>
      act((store, world) => {
        const now = world.now.toISOString();
        // Two edits within a millisecond are told apart by the time the second one was given.
        const updatedAt = tie.updatedAt > now ? tie.updatedAt : now;
        return putTie(store, { ...tie, updatedAt }, personName(person), world);
      }, said),
    [act],
  );
  return { logNow, save, remove, setTie, refusal };
}
