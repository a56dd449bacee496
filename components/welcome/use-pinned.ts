import { useEffect, useState } from 'react';

import { reportError } from '@/utils/platform/report-error';
import { isPinned } from '@/utils/platform/toolbar-pin';

/** Whether our button stands in the toolbar for good, looked up again when the user comes back to this page. */
export function usePinned(): boolean {
  const [pinned, setPinned] = useState(false);
  useEffect(() => {
    const look = (): void => {
      isPinned().then(
        (known) => setPinned(known === true),
        (error: unknown) => reportError(error, 'look for the pin'),
      );
    };
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return pinned;
}
