import { useEffect, useState } from 'react';

import type { StoreState } from '@/utils/db/open-store';
import { loadTables } from '@/utils/platform/load-tables';
import { reportError } from '@/utils/platform/report-error';
import { getStore } from '@/utils/store/store';

/** The store as a view gets it: not there yet, usable, or in one of the states that say why not. */
export type ViewStore = StoreState | { readonly state: 'loading' };

/** The store of this page; `loading` until it has answered and what judging reads from the package is there. */
export function useStore(): ViewStore {
  const [store, setStore] = useState<ViewStore>({ state: 'loading' });
  useEffect(() => {
    let gone = false;
    Promise.all([getStore(), loadTables()]).then(
      ([state]) => {
        if (!gone) setStore(state);
      },
      (error: unknown) => {
        reportError(error, 'open store');
        if (!gone) setStore({ state: 'failed' });
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return store;
}
