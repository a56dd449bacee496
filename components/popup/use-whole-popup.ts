import { useEffect, useState } from 'react';

import type { WholePopup } from './whole-popup';

/** The popup itself, fetched once the first look is drawn; null until it is there. A failure is thrown to the boundary around. */
export function useWholePopup(): typeof WholePopup | null {
  const [whole, setWhole] = useState<{ readonly it: typeof WholePopup } | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    import('./whole-popup').then(
      (file) => setWhole({ it: file.WholePopup }),
      (error: unknown) => setFailure({ error }),
    );
  }, []);
  if (failure !== null) throw failure.error;
  return whole?.it ?? null;
}
