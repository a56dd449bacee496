import { useEffect, useState } from 'react';

import { reportError } from '@/utils/platform/report-error';
import { welcomeDraft } from '@/utils/platform/settings';
import type { WelcomeDraft } from './welcome-draft';
import { parseWelcomeDraft } from './welcome-draft';

/** The welcome as it was left; null until that is known. */
export interface KeptWelcome {
  readonly draft: WelcomeDraft | null;
  /** Changes it and keeps the change at once. */
  readonly change: (over: Partial<WelcomeDraft>) => void;
  /** Forgets it: the welcome is done. */
  readonly finish: () => Promise<void>;
}

/** Follows what is typed into the welcome, so that closing it loses nothing. */
export function useWelcomeDraft(): KeptWelcome {
  const [draft, setDraft] = useState<WelcomeDraft | null>(null);
  useEffect(() => {
    welcomeDraft.getValue().then(
      (kept) => setDraft(parseWelcomeDraft(kept)),
      (error: unknown) => {
        reportError(error, 'read the welcome');
        setDraft(parseWelcomeDraft(null));
      },
    );
  }, []);
  const keep = (value: WelcomeDraft | null): Promise<void> =>
    welcomeDraft.setValue(value).catch((error: unknown) => reportError(error, 'keep the welcome'));
  return {
    draft,
    change(over) {
      if (draft === null) return;
      const next = { ...draft, ...over };
      setDraft(next);
      void keep(next);
    },
    finish: () => keep(null),
  };
}
