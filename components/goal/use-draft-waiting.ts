import { useEffect, useState } from 'react';

import { reportError } from '@/utils/platform/report-error';
import { isBlank } from './goal-draft';
import { readTextDraft } from '@/utils/platform/text-drafts';
import { parseDraft } from './parse-draft';

/** Whether something typed into a goal form waits to be finished. */
export function useDraftWaiting(key: string): boolean {
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    let here = true;
    readTextDraft(key).then(
      (text) => {
        const draft = text === null ? null : parseDraft(text);
        if (here) setWaiting(draft !== null && !isBlank(draft));
      },
      (error: unknown) => reportError(error, 'looking for a draft'),
    );
    return () => {
      here = false;
    };
  }, [key]);
  return waiting;
}
