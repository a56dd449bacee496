import { useCallback, useState } from 'react';
import type { SaveOutcome } from '@/utils/messages/contract';
import { send } from '@/utils/messages/send';
import { reportError } from '@/utils/platform/report-error';

/** How far saving the page in front has come. */
export type SaveState =
  | { readonly state: 'idle' | 'saving' | 'undone' }
  | { readonly state: 'done'; readonly outcome: SaveOutcome };

export interface Save {
  readonly saving: SaveState;
  readonly save: () => void;
  readonly forget: (state: 'idle' | 'undone') => void;
}

/** Saves the page in a tab by the one way that all entries share. */
export function useSave(tabId: number | undefined): Save {
  const [saving, setSaving] = useState<SaveState>({ state: 'idle' });
  const save = useCallback(() => {
    if (tabId === undefined) return;
    setSaving({ state: 'saving' });
    send('saveTab', { tabId }).then(
      (outcome) => setSaving({ state: 'done', outcome }),
      (error: unknown) => {
        reportError(error, 'save tab');
        setSaving({ state: 'done', outcome: { ok: false, reason: 'failed' } });
      },
    );
  }, [tabId]);
  const forget = useCallback((state: 'idle' | 'undone') => setSaving({ state }), []);
  return { saving, save, forget };
}
