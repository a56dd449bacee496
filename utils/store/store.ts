import type { StoreState } from '@/utils/db/open-store';
import { openStore } from '@/utils/db/open-store';
import { reportError } from '@/utils/platform/report-error';
import { witnessBox } from '@/utils/platform/witness-box';

let opening: Promise<StoreState> | null = null;

/**
 * The store of this context, opened once and kept. One that could not be opened, or whose database was replaced or erased
 * under it by another page, is opened afresh at the next call, so that it heals as soon as the browser lets it.
 */
export async function getStore(): Promise<StoreState> {
  const asked = opening;
  const known = await asked;
  const isUsable = known?.state === 'ready' && known.db.mode === 'ready';
  // Another call may have opened it afresh while this one waited.
  if (!isUsable && opening === asked) opening = null;
  opening ??= openStore({
    box: witnessBox,
    now: new Date(),
    onFault: (error) => reportError(error, 'witness'),
  });
  return opening;
}
