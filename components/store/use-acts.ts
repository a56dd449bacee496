import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import { offerUndo } from '@/components/ui/toaster';
import { undoAct } from '@/utils/db/acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { ActWorld } from '@/utils/db/run-act';
import type { SaveRefusal } from '@/utils/messages/contract';
import { reportError } from '@/utils/platform/report-error';

type Outcome =
  { readonly ok: true; readonly actId: string | null } | { readonly ok: false; readonly reason: SaveRefusal };

/** One command on the store, waiting for the world it runs in. */
export type StoreCommand = (db: NorthingDb, world: ActWorld) => Promise<Outcome>;

export interface Acts {
  /** Carries a command out; true when the store took it. With `said` the user is told, and offered to take it back. */
  readonly act: (command: StoreCommand, said?: string) => Promise<boolean>;
  /** Takes an act back; true when that was possible. */
  readonly undo: (actId: string) => Promise<boolean>;
  /** Why the last command was not carried out; null once one was. */
  readonly refusal: SaveRefusal | null;
}

const world = (): ActWorld => ({ now: new Date(), newId: () => crypto.randomUUID() });

/** Commands on the store with their undo. Without a store (`null`) each is refused as `storage-off`. */
export function useActs(db: NorthingDb | null): Acts {
  const [refusal, setRefusal] = useState<SaveRefusal | null>(null);

  const undo = useCallback(
    async (actId: string): Promise<boolean> => {
      if (db === null) return false;
      try {
        const outcome = await undoAct(db, actId, world());
        // What was changed since is left as it is: that is an answer, not a fault.
        return outcome.ok;
      } catch (error) {
        reportError(error, 'undo');
        setRefusal('failed');
        return false;
      }
    },
    [db],
  );

  const act = useCallback(
    async (command: StoreCommand, said?: string): Promise<boolean> => {
      const outcome = await attempt(db, command);
      setRefusal(outcome.ok ? null : outcome.reason);
      if (!outcome.ok) return false;
      const { actId } = outcome;
      if (said !== undefined && actId !== null)
        offerUndo({
          text: said,
          undoLabel: i18n.t('ui.undo'),
          closeLabel: i18n.t('ui.close'),
          onUndo: () => void undo(actId),
        });
      return true;
    },
    [db, undo],
  );

  return { act, undo, refusal };
}

/** The outcome of a command; an error it throws is ours: reported, and told as failed. */
async function attempt(db: NorthingDb | null, command: StoreCommand): Promise<Outcome> {
  if (db === null) return { ok: false, reason: 'storage-off' };
  try {
    return await command(db, world());
  } catch (error) {
    reportError(error, 'command');
    return { ok: false, reason: 'failed' };
  }
}
