import { useCallback, useState } from 'react';

import { i18n } from '#i18n';
import type { Acts, StoreCommand } from '@/components/store/use-acts';
import { lastAct, undoAct } from '@/utils/db/acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { reportError } from '@/utils/platform/report-error';
import { say } from '@/utils/platform/say';
import type { Sentence } from '@/utils/words/sentence';

/** Takes back the newest act still standing, made in this session or an earlier one. */
export interface UndoLast {
  readonly undoLast: () => void;
  /** Why nothing was taken back the last time; null when something was. */
  readonly problem: Sentence | null;
}

/** Undo without a toast: each call goes one act further back. What it took back can itself be taken back. */
export function useUndoLast(db: NorthingDb, act: Acts['act']): UndoLast {
  const [problem, setProblem] = useState<Sentence | null>(null);

  const undoLast = useCallback(async (): Promise<void> => {
    const last = await lastAct(db);
    if (last === undefined) {
      setProblem({ key: 'desk.nothing_to_undo' });
      return;
    }
    setProblem(null);
    const command: StoreCommand = async (store, world) => {
      const outcome = await undoAct(store, last.id, world);
      if (outcome.ok) return { ok: true, actId: outcome.actId };
      switch (outcome.reason) {
        case 'no-such-act':
        case 'already-undone':
          setProblem({ key: 'desk.nothing_to_undo' });
          return { ok: true, actId: null };
        case 'changed-since':
          setProblem({ key: 'desk.changed_since' });
          return { ok: true, actId: null };
        default:
          return { ok: false, reason: outcome.reason };
      }
    };
    await act(command, i18n.t('desk.undone', { what: say(last.what) }));
  }, [db, act]);

  return {
    undoLast: useCallback(() => {
      undoLast().catch((error: unknown) => reportError(error, 'undo by key'));
    }, [undoLast]),
    problem,
  };
}
