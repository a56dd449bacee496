import { useEffect, useState } from 'react';

import { reportError } from '@/utils/platform/report-error';
import { lastExport } from '@/utils/platform/settings';

/** When the store was last written to a file: an ISO instant, null for never; undefined until known. */
export function useLastExport(): string | null | undefined {
  const [at, setAt] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    lastExport.getValue().then(setAt, (error: unknown) => reportError(error, 'read last export'));
    return lastExport.watch(setAt);
  }, []);
  return at;
}
