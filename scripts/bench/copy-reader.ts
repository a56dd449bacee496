import type { PageCopy } from '@/utils/capture/page-copy';
import { parseDocument } from '@/utils/platform/parse-document';
import { readCopy } from '@/utils/sites/read-copy';

/** Milliseconds that one copy takes to parse and read, as it is read while somebody browses. */
export function timeReading(copy: PageCopy): number {
  const started = performance.now();
  readCopy({ copy, isAsked: false }, parseDocument);
  return performance.now() - started;
}
