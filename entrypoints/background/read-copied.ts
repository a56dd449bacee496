import type { CopyCall } from '@/utils/capture/page-copy';
import type { PageReading } from '@/utils/capture/page-reading';
import { askReader } from '@/utils/messages/ask-reader';
import { parseDocument } from '@/utils/platform/parse-document';

/**
 * Reads a copied page. Firefox's background is a page and parses markup itself; Chromium's is a worker and has it done by the page
 * that reads. Rejects when that page can't be opened.
 */
export const readCopied: (call: CopyCall) => Promise<PageReading> = import.meta.env.FIREFOX
  ? async (call) => {
      const { readCopy } = await import('@/utils/sites/read-copy');
      return readCopy(call, parseDocument);
    }
  : askReader;
