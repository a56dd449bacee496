import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';

import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putVerdictSettings, resetVerdictSettings, verdictSettings } from '@/utils/db/verdict-settings';
import { thresholdsOf } from '@/utils/fit/verdict-settings';
import type { Thresholds } from '@/utils/fit/weights';
import type { SaveRefusal } from '@/utils/messages/contract';

/** The lines that can be moved. */
export type Line = 'ready' | 'toward' | 'coverage';

export interface UseThresholds {
  /** Null until known. */
  readonly lines: Pick<Thresholds, Line> | null;
  /** The user has moved one. */
  readonly isMoved: boolean;
  readonly move: (line: Line, share: number) => void;
  readonly reset: () => void;
  readonly refusal: SaveRefusal | null;
}

/** Where the lines between verdicts are drawn, and how to move them; each move can be taken back. */
export function useThresholds(db: NorthingDb): UseThresholds {
  const found = useLiveQuery(async () => ({ settings: await verdictSettings(db) }), [db]);
  const { act, refusal } = useActs(db);
  const lines = found === undefined ? null : thresholdsOf(found.settings);
  const move = useCallback(
    (line: Line, share: number) => {
      void act(async (store, world) => {
        const { ready, toward, coverage } = thresholdsOf(await verdictSettings(store));
        const updatedAt = world.now.toISOString();
        return putVerdictSettings(
          store,
          { id: 'verdict', ready, toward, coverage, [line]: share, updatedAt },
          world,
        );
      }, i18n.t('settings.threshold_moved'));
    },
    [act],
  );
  const reset = useCallback(() => {
    void act((store, world) => resetVerdictSettings(store, world), i18n.t('settings.threshold_reset_done'));
  }, [act]);
  return { lines, isMoved: found?.settings !== undefined, move, reset, refusal };
}
