import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo } from 'react';

import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import { changeMe, readMe } from '@/utils/db/me';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { SaveRefusal } from '@/utils/messages/contract';
import { say } from '@/utils/platform/say';
import type { Me, RankedValue } from '@/utils/profile/me';
import type { MeFacts } from './about-me';
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
    // A profile written by hand may name only some of the cards; the others wait below them.
    const others = VALUE_CARDS.filter((card) => !sorted.some(({ id }) => id === card));
    const values = [...sorted, ...others.map((id) => ({ id, name: say(valueName(id)) }))];
    return { state: 'ready', me: found.me, values };
  }, [found]);
}

export interface MeActs {
  /** Keeps the values in a new order. */
  readonly sortValues: (values: readonly RankedValue[]) => void;
  /** Keeps what else is true of me. */
  readonly change: (over: Partial<MeFacts>) => void;
  readonly refusal: SaveRefusal | null;
}

/** What can be said of oneself. */
export function useMeActs(db: NorthingDb): MeActs {
  const { act, refusal } = useActs(db);
  const put = useCallback(
    (over: Partial<Omit<Me, 'id' | 'updatedAt'>>, said: string) => {
      void act((store, world) => changeMe(store, over, world), said);
    },
    [act],
  );
  return {
    sortValues: (values) => put({ values }, i18n.t('value.saved')),
    change: (over) => put(over, i18n.t('me.saved')),
    refusal,
  };
}
