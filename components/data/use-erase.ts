import type { NorthingDb } from '@/utils/db/northing-db';
import { eraseStore } from '@/utils/db/erase-store';
import { useActs } from '@/components/store/use-acts';
import type { SaveRefusal } from '@/utils/messages/contract';
import { forgetSettings } from '@/utils/platform/forget-settings';

export interface Erase {
  /** Erases store, settings and drafts; true when they are gone. */
  readonly erase: () => Promise<boolean>;
  readonly refusal: SaveRefusal | null;
}

/** The one command without a way back. */
export function useErase(db: NorthingDb): Erase {
  const { act, refusal } = useActs(db);
  const erase = (): Promise<boolean> =>
    act(async (store, world) => {
      const outcome = await eraseStore(store, world);
      if (!outcome.ok) return outcome;
      await forgetSettings();
      return { ok: true, actId: null };
    });
  return { erase, refusal };
}
