import { useEffect, useState } from 'react';

import { reportError } from '@/utils/platform/report-error';
import { openShortcutPage, shortcuts } from '@/utils/platform/shortcuts';
import type { Shortcut } from '@/utils/platform/shortcuts';

export interface Shortcuts {
  /** The keys as the browser has them now. */
  readonly keys: readonly Shortcut[];
  /** Opens the browser's page for them. */
  readonly open: () => void;
  /** That page could not be opened from here: the user has to go there by hand. */
  readonly byHand: boolean;
}

/** The keys of the extension; coming back from the browser's page shows what was changed there. */
export function useShortcuts(): Shortcuts {
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  const [byHand, setByHand] = useState(false);
  useEffect(() => {
    const look = (): void => {
      shortcuts().then(setKeys, (error: unknown) => reportError(error, 'read keys'));
    };
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  const open = (): void => {
    openShortcutPage().then(
      (opened) => setByHand(!opened),
      (error: unknown) => {
        reportError(error, 'open shortcut page');
        setByHand(true);
      },
    );
  };
  return { keys, open, byHand };
}
