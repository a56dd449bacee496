import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';
import { dayText } from '@/components/ui/time-text';
import type { OtherRoute } from '@/utils/network/other-routes';

/** Warns before I apply that there is another way to the same job, most of all one already in use. */
export function RouteNotice({ routes }: { readonly routes: readonly OtherRoute[] }): ReactNode {
  if (routes.length === 0) return null;
  const inUse = routes.some(({ last }) => last !== null);
  return (
    <Notice kind="warn" title={i18n.t(inUse ? 'network.route_in_use' : 'network.route_other')}>
      <ul>
        {routes.map(({ agency, last }) => (
          <li key={agency ?? ''}>
            {agency === null
              ? i18n.t('network.route_direct')
              : i18n.t('network.route_agency', { name: agency })}
            {last !== null &&
              ` · ${i18n.t('network.route_last', { day: dayText(last, navigator.language) })}`}
          </li>
        ))}
      </ul>
      <p className="mt-1">{i18n.t('network.route_body')}</p>
    </Notice>
  );
}
