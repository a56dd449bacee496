import type { ReactNode } from 'react';

import type { Surfaces } from '@/components/page/surfaces';
import { FaultBoundary } from '@/components/page/fault-boundary';
import { Popup } from '@/components/popup/popup';
import type { Front } from '@/utils/platform/front-looks';
import { openDesk, openPanel } from '@/utils/platform/open-surface';
import { reportError } from '@/utils/platform/report-error';

/** Goes somewhere else and closes the popup; the call comes straight from the click, as browsers demand. */
function leave(going: Promise<void>, where: string): void {
  going.then(
    () => window.close(),
    (error: unknown) => reportError(error, where),
  );
}

const surfacesOf = (windowId: number | null): Surfaces => ({
  openPanel: windowId === null ? null : () => leave(openPanel(windowId), 'open panel'),
  openDesk: (route) => leave(openDesk(route), 'open desk'),
});

/** The popup, wired to the browser. */
export function App({ front }: { readonly front: Front }): ReactNode {
  return (
    <FaultBoundary>
      <Popup front={front} surfacesOf={surfacesOf} />
    </FaultBoundary>
  );
}
