import { lazy, Suspense, type ReactNode } from 'react';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Surfaces } from '@/components/page/surfaces';
import type { TabPage } from '@/components/page/use-tab-page';

/** Fetched only where a tab was on its way elsewhere: few pages are. */
const MovedNotice = lazy(async () => ({
  default: (await import('./moved-notice')).MovedNotice,
}));

export interface MovedFromProps {
  readonly db: NorthingDb | null;
  readonly page: TabPage;
  readonly surfaces: Surfaces;
}

/** What there is to say where a site shows another page in place of a saved ad; nothing on most pages. */
export function MovedFrom({ db, page, surfaces }: MovedFromProps): ReactNode {
  if (db === null || page.state !== 'read' || page.found.opening === undefined) return null;
  const { found, tab } = page;
  return (
    <Suspense fallback={null}>
      <MovedNotice key={`${tab.id} ${found.url}`} db={db} found={found} surfaces={surfaces} />
    </Suspense>
  );
}
