import type { ReactNode } from 'react';
import type { NorthingDb } from '@/utils/db/northing-db';
import { Copies } from './copies';
import type { PostingView } from './posting-view';
import { TwinNotice } from './twin-notice';
import { useTwins } from './use-twins';

export interface TwinNoticesProps {
  readonly db: NorthingDb | null;
  readonly view: PostingView;
}

/** Which other ads may be the same job, and which the user said are. */
export function TwinNotices({ db, view }: TwinNoticesProps): ReactNode {
  const { twins, decide } = useTwins(db, view);
  return (
    <>
      {twins.map((twin) => (
        <TwinNotice key={twin.posting.id} twin={twin} onDecide={decide} />
      ))}
      {view.saved !== null && <Copies db={db} id={view.saved.id} />}
    </>
  );
}
