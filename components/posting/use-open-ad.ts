import { useCallback } from 'react';
import { reportError } from '@/utils/platform/report-error';

/** Opens a saved ad in a tab that remembers what it was opened for; fetched when it is pressed. */
export function useOpenAd(): (url: string) => void {
  return useCallback((url: string) => {
    import('@/utils/platform/open-ad')
      .then(({ openAd }) => openAd(url))
      .catch((error: unknown) => reportError(error, 'open the ad'));
  }, []);
}
