import type { CopyCall } from '@/utils/capture/page-copy';
import type { PageReading } from '@/utils/capture/page-reading';
import { openReaderPage } from '@/utils/platform/reader-page';

import { readerTransport } from './reader-transport';

/**
 * Has a copied page read by the page that reads. Asked a second time where that page was closed in between: reading changes nothing.
 * Rejects when that fails too.
 */
export async function askReader(call: CopyCall): Promise<PageReading> {
  await openReaderPage();
  try {
    return await readerTransport.sendMessage('readAside', call);
  } catch {
    await openReaderPage();
    return readerTransport.sendMessage('readAside', call);
  }
}
