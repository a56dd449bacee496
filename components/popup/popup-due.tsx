import type { ReactNode } from 'react';

import { useDueDecisions } from '@/components/decision/use-due-decisions';
import { NextDue } from '@/components/network/next-due';
import { useQueue } from '@/components/network/use-queue';
import type { Surfaces } from '@/components/page/surfaces';
import { useSavedPeople } from '@/components/person/use-saved-people';
import { Button } from '@/components/ui/button';
import { localDay } from '@/components/ui/time-text';
import type { NorthingDb } from '@/utils/db/northing-db';
import { say } from '@/utils/platform/say';

export interface PopupDueProps {
  readonly db: NorthingDb | null;
  readonly now: Date;
  readonly surfaces: Surfaces;
}

/** The next person due in one line, and decisions to look at again in another; nothing while nothing is due. */
export function PopupDue({ db, now, surfaces }: PopupDueProps): ReactNode {
  const people = useSavedPeople(db);
  const today = localDay(now);
  const queue = useQueue(db, people.state === 'ready' ? people.people : null, today);
  const count = useDueDecisions(db, today).length;
  const [first, ...rest] = queue?.touches ?? [];
  return (
    <>
      {first !== undefined && (
        <NextDue touch={first} more={rest.length} onOpen={() => surfaces.openDesk('/queue')} />
      )}
      {count > 0 && (
        <Button variant="ghost" small onClick={() => surfaces.openDesk('/decisions')}>
          {say({ key: 'choice.due_count', count, params: { count } })}
        </Button>
      )}
    </>
  );
}
