import { useActs } from '@/components/store/use-acts';
import { acceptLoss } from '@/utils/db/accept-loss';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { SaveRefusal } from '@/utils/messages/contract';

export interface AcceptLoss {
  readonly accept: () => void;
  readonly refusal: SaveRefusal | null;
}

/** Takes what is here now as the store, at the user's word; `onDone` once that is written. */
export function useAcceptLoss(db: NorthingDb, onDone: () => void): AcceptLoss {
  const { act, refusal } = useActs(db);
  const accept = async (): Promise<void> => {
    const done = await act(async (store, world) => {
      const outcome = await acceptLoss(store, world);
      return outcome.ok ? { ok: true, actId: null } : outcome;
    });
    if (done) onDone();
  };
  return { accept: () => void accept(), refusal };
}
