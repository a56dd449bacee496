import { useCallback, useEffect, useState } from 'react';
import type { TabReading } from '@/utils/messages/contract';
import { send } from '@/utils/messages/send';
import type { ActiveTab } from '@/utils/platform/active-tab';
import { reportError } from '@/utils/platform/report-error';
import { watchTabReading } from '@/utils/platform/tab-readings';

/** What is known of the page in a tab. */
export type TabPage =
  | { readonly state: 'loading' }
  | { readonly state: 'reading'; readonly tab: ActiveTab }
  | { readonly state: 'read'; readonly tab: ActiveTab; readonly found: TabReading };

/**
 * A page of a board reads itself and tells us. Only when nothing has come after this many milliseconds do we look
 * ourselves, so that a page in the middle of changing is not read as the one before it.
 */
const OWN_LOOK_AFTER = 700;

export interface UseTabPage {
  readonly page: TabPage;
  /** Reads the page now. */
  readonly readAgain: () => void;
}

/** The page in a tab as it was read, following every new reading. `eager`: the user has just asked for this page. */
export function useTabPage(tab: ActiveTab | undefined, { eager }: { readonly eager: boolean }): UseTabPage {
  const [known, setKnown] = useState<{ readonly tabId: number; readonly found: TabReading | null } | null>(
    null,
  );
  const tabId = tab?.id;

  useEffect(() => {
    if (tabId === undefined) return undefined;
    return watchTabReading(tabId, (found) => setKnown({ tabId, found }));
  }, [tabId]);

  const readAgain = useCallback(() => {
    if (tabId === undefined) return;
    send('readTab', { tabId }).then(
      (found) => setKnown({ tabId, found }),
      (error: unknown) => {
        reportError(error, 'read tab');
        const at = new Date().toISOString();
        const failed: TabReading = { tabId, url: '', at, state: 'failed', reading: null };
        // What was read before still stands; another look that failed takes nothing away from it.
        setKnown((before) =>
          before?.tabId === tabId && before.found?.state === 'ready' ? before : { tabId, found: failed },
        );
      },
    );
  }, [tabId]);

  const current = known !== null && known.tabId === tabId ? known : null;
  const incomplete = current !== null && (current.found === null || current.found.state === 'announced');
  const hidden = tab !== undefined && tab.url === null;
  useEffect(() => {
    if (eager) readAgain();
  }, [eager, readAgain]);
  useEffect(() => {
    if (eager || !incomplete) return undefined;
    const timer = setTimeout(readAgain, hidden ? 0 : OWN_LOOK_AFTER);
    return () => clearTimeout(timer);
  }, [eager, incomplete, hidden, readAgain]);

  if (tab === undefined) return { page: { state: 'loading' }, readAgain };
  const found = current?.found ?? null;
  return { page: found === null ? { state: 'reading', tab } : { state: 'read', tab, found }, readAgain };
}
