import { useCallback } from 'react';
import { i18n } from '#i18n';
import { tell } from '@/components/ui/toaster';
import { reportError } from '@/utils/platform/report-error';

/** Puts lines of text on the clipboard and says so. */
export function useCopy(): (lines: readonly string[]) => void {
  return useCallback((lines) => {
    navigator.clipboard.writeText(lines.join('\n')).then(
      () => tell(i18n.t('posting.copied_question')),
      (error: unknown) => {
        reportError(error, 'copy');
        tell(i18n.t('posting.copy_failed'));
      },
    );
  }, []);
}
