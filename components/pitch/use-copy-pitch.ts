import { useCallback } from 'react';

import { i18n } from '#i18n';
import { tell } from '@/components/ui/toaster';
import { reportError } from '@/utils/platform/report-error';

/** Puts a version of the pitch on the clipboard and says so, by `say` where a screen has no place for toasts. */
export function useCopyPitch(say: (text: string) => void = tell): (text: string) => void {
  return useCallback(
    (text) => {
      navigator.clipboard.writeText(text).then(
        () => say(i18n.t('pitch.copied')),
        (error: unknown) => {
          reportError(error, 'copy');
          say(i18n.t('posting.copy_failed'));
        },
      );
    },
    [say],
  );
}
