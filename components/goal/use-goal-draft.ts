import { useEffect, useState } from 'react';

import { reportError } from '@/utils/platform/report-error';
import type { GoalDraft } from './goal-draft';
import { keepTextDraft, readTextDraft } from '@/utils/platform/text-drafts';
import { parseDraft } from './parse-draft';

/** A form that survives closing. `restored`: it was picked up where it had been left. `kept`: the last change is safe. */
export type KeptDraft =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready';
      readonly draft: GoalDraft;
      readonly restored: boolean;
      readonly kept: boolean;
      /** Changes the form and keeps the change at once. */
      readonly change: (over: Partial<GoalDraft>) => void;
      /** Forgets the draft, once the goal is saved or given up. */
      readonly forget: () => Promise<void>;
    };

/** The form of one goal, kept under `key` with every keystroke; `initial` is what it starts from without a draft. */
export function useGoalDraft(key: string, initial: GoalDraft): KeptDraft {
  // What the form starts from once; a later change of the kept goal must not overwrite what is being typed.
  const [start] = useState(initial);
  const [draft, setDraft] = useState<GoalDraft | null>(null);
  const [restored, setRestored] = useState(false);
  const [kept, setKept] = useState(true);

  useEffect(() => {
    let here = true;
    const begin = (text: string | null): void => {
      if (!here) return;
      const found = text === null ? null : parseDraft(text);
      setRestored(found !== null);
      setDraft(found ?? start);
    };
    readTextDraft(key).then(begin, (error: unknown) => {
      reportError(error, 'reading the draft of a goal');
      begin(null);
    });
    return () => {
      here = false;
    };
  }, [key, start]);

  if (draft === null) return { state: 'loading' };
  return {
    state: 'ready',
    draft,
    restored,
    kept,
    change(over) {
      const next = { ...draft, ...over };
      setDraft(next);
      keepTextDraft(key, JSON.stringify(next)).then(
        () => setKept(true),
        (error: unknown) => {
          reportError(error, 'keeping the draft of a goal');
          setKept(false);
        },
      );
    },
    forget: () => keepTextDraft(key, null),
  };
}
