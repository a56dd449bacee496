import type { CopyCall } from '@/utils/capture/page-copy';
import type { PageReading } from '@/utils/capture/page-reading';

/** Calls to the page that reads, in browsers whose background is a worker. */
export interface ToReader {
  /** Reads a copied page. */
  readAside(data: CopyCall): PageReading;
}
