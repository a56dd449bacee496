import { useState } from 'react';

import type { NorthingDb } from '@/utils/db/northing-db';
import { appVersion } from '@/utils/platform/app-version';
import { downloadText } from '@/utils/platform/download-text';
import { reportError } from '@/utils/platform/report-error';
import { lastExport } from '@/utils/platform/settings';
import { exportStore, exportText } from '@/utils/transfer/export-store';

/** How far an export has come. */
export type Exporting =
  { readonly state: 'idle' | 'busy' | 'failed' } | { readonly state: 'done'; readonly fileName: string };

/** Writes the whole store to a file in one call, and remembers when. */
export function useExport(db: NorthingDb): readonly [Exporting, () => void] {
  const [exporting, setExporting] = useState<Exporting>({ state: 'idle' });
  const run = async (): Promise<void> => {
    setExporting({ state: 'busy' });
    const now = new Date();
    try {
      const fileName = `northing-${now.toISOString().slice(0, 10)}.json`;
      downloadText(fileName, exportText(await exportStore(db, now, appVersion())));
      await lastExport.setValue(now.toISOString());
      setExporting({ state: 'done', fileName });
    } catch (error) {
      reportError(error, 'export');
      setExporting({ state: 'failed' });
    }
  };
  return [exporting, () => void run()];
}
