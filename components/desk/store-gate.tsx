import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { RestoreWizard } from '@/components/data/restore-wizard';
import { StoreNotice } from '@/components/store/store-notice';
import { useStore } from '@/components/store/use-store';
import { Button } from '@/components/ui/button';
import { LoadingState } from '@/components/ui/loading-state';
import { PageHeading } from '@/components/ui/page-heading';
import type { NorthingDb } from '@/utils/db/northing-db';
import { DeskHeader } from './desk-header';

export interface StoreGateProps {
  readonly children: (db: NorthingDb) => ReactNode;
}

/** Shows the desk once the store can be used, and else what is wrong with it and what to do. */
export function StoreGate({ children }: StoreGateProps): ReactNode {
  const store = useStore();
  if (store.state === 'ready') return children(store.db);
  return (
    <>
      <DeskHeader />
      <main className="mx-auto flex max-w-2xl flex-col items-start gap-4 p-4 sm:p-8">
        {store.state === 'loading' ? (
          <LoadingState label={i18n.t('desk.loading')} />
        ) : (
          <>
            <PageHeading size="page">{i18n.t('desk.title')}</PageHeading>
            {store.state === 'data-missing' ? (
              <RestoreWizard db={store.db} expected={store.expected} found={store.found} />
            ) : (
              <>
                <StoreNotice store={store} onOpenDesk={reload} />
                <Button onClick={reload}>{i18n.t('desk.try_again')}</Button>
              </>
            )}
          </>
        )}
      </main>
    </>
  );
}

const reload = (): void => location.reload();
