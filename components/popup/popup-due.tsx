import type { ReactNode } from 'react';

import { NextDue } from '@/components/network/next-due';
import { useQueue } from '@/components/network/use-queue';
import type { Surfaces } from '@/components/page/surfaces';
import { useSavedPeople } from '@/components/person/use-saved-people';
import { localDay } from '@/components/ui/time-text';
import type { NorthingDb } from '@/utils/db/northing-db';

export interface PopupDueProps {
  readonly db: NorthingDb | null;
  readonly now: Date;
  readonly surfaces: Surfaces;
}

/** The next person due, in one line; nothing while nobody is. */
export function PopupDue({ db, now, surfaces }: PopupDueProps): ReactNode {
  const people = useSavedPeople(db);
  const queue = useQueue(db, people.state === 'ready' ? people.people : null, localDay(now));
  const [first, ...rest] = queue?.touches ?? [];
  if (first === undefined) return null;
  return <NextDue touch={first} more={rest.length} onOpen={() => surfaces.openDesk('/queue')} />;
}
