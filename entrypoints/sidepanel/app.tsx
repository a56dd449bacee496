import type { ReactNode } from 'react';

import type { Surfaces } from '@/components/page/surfaces';
import { FaultBoundary } from '@/components/page/fault-boundary';
import { Panel } from '@/components/panel/panel';
import { openDesk } from '@/utils/platform/open-surface';
import { reportError } from '@/utils/platform/report-error';

const surfaces: Surfaces = {
  openPanel: null,
  openDesk: (route) => {
    openDesk(route).catch((error: unknown) => reportError(error, 'open desk'));
  },
};

/** The side panel, wired to the browser. */
export function App(): ReactNode {
  return (
    <FaultBoundary>
      <Panel surfaces={surfaces} />
    </FaultBoundary>
  );
}
