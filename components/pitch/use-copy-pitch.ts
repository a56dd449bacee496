import { useCallback } from 'react';

import { i18n } from '#i18n';
import { tell } from '@/components/ui/toaster';
import { reportError } from '@/utils/platform/report-error';

/** Puts a version of the pitch on the clipboard and says so. */
export function useCopyPitch(): (text: string) => void {
  return useCallback((text) => {
    navigator.clipboard.writeText(text).then(
      () => tell(i18n.t('pitch.copied')),
      (error: unknown) => {
        reportError(error, 'copy');
        tell(i18n.t('posting.copy_failed'));
      },
    );
  }, []);
}
