import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo } from 'react';

import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import { localDay } from '@/components/ui/time-text';
import { changeMe, readMe, type MeChange } from '@/utils/db/me';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { SaveRefusal } from '@/utils/messages/contract';
import { say } from '@/utils/platform/say';
import type { Me, RankedValue } from '@/utils/profile/me';
import type { MeFacts } from './about-me';
import type { SortValues } from './values-sort';
import { confirmedMap, withMapPart, type MapPart } from '@/utils/profile/strength-map';
import { VALUE_CARDS, valueName } from '@/utils/profile/value-cards';

/** What I said of myself, with the values in my order; cards I never sorted come after them. */
export type MeState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly me: Me | undefined; readonly values: readonly RankedValue[] };

/** What I said of myself, following the store. */
export function useMe(db: NorthingDb): MeState {
  const found = useLiveQuery(async () => ({ me: await readMe(db) }), [db]);
  return useMemo(() => {
    if (found === undefined) return { state: 'loading' };
    const sorted = found.me?.values ?? [];
    return { state: 'ready', me: found.me, values: withAllCards(sorted) };
  }, [found]);
}

/** A profile written by hand may name only some of the cards; the others wait below them. */
function withAllCards(sorted: readonly RankedValue[]): readonly RankedValue[] {
  const others = VALUE_CARDS.filter((card) => !sorted.some(({ id }) => id === card));
  return [...sorted, ...others.map((id) => ({ id, name: say(valueName(id)) }))];
}

export interface MeActs {
  /** Keeps the values in a new order, made from the order that is kept by then. */
  readonly sortValues: (sort: SortValues) => void;
  /** Keeps what else is true of me. */
  readonly change: (over: Partial<MeFacts>) => void;
  /** Makes a part of the map anew: what was seen of it, and what it shall be. */
  readonly changeMap: (part: MapPart, seen: readonly string[], lines: readonly string[]) => void;
  /** Notes that the map was looked at and is right. */
  readonly confirmMap: () => void;
  readonly refusal: SaveRefusal | null;
}

/** What can be said of oneself. */
export function useMeActs(db: NorthingDb): MeActs {
  const { act, refusal } = useActs(db);
  const put = useCallback(
    (change: MeChange, said: string) => {
      void act((store, world) => changeMe(store, change, world), said);
    },
    [act],
  );
  return {
    sortValues: (sort) =>
      put(({ values }) => ({ values: sort(withAllCards(values)) }), i18n.t('value.saved')),
    changeMap: (part, seen, lines) =>
      put(
        ({ maps = [] }) => ({ maps: withMapPart(maps, part, { seen, lines }, localDay(new Date())) }),
        i18n.t('map.saved'),
      ),
    confirmMap: () =>
      put(({ maps = [] }) => ({ maps: confirmedMap(maps, localDay(new Date())) }), i18n.t('map.saved')),
    change: (over) => put(over, i18n.t('me.saved')),
    refusal,
  };
}
