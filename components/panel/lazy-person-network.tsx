import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { LoadingState } from '@/components/ui/loading-state';
import type { PersonNetworkProps } from './person-network';

const Fetched = lazy(async () => ({ default: (await import('./person-network')).PersonNetwork }));

/** What is between me and a saved person, fetched when the first one is shown: most pages the panel stands beside are job ads. */
export function LazyPersonNetwork(props: PersonNetworkProps): ReactNode {
  return (
    <Suspense fallback={<LoadingState label={i18n.t('ui.loading')} lines={3} />}>
      <Fetched {...props} />
    </Suspense>
  );
}
