import { createContext, useContext } from 'react';

import type { NorthingDb } from '@/utils/db/northing-db';

/** What every page of the desk works with. */
export interface Desk {
  readonly db: NorthingDb;
  /** The view was changed since the desk was opened, so the heading of the new one takes the focus. */
  readonly hasMoved: boolean;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk around a page; throws outside of one. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useDesk outside of a desk');
  return desk;
}
