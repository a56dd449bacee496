import { reportError } from '@/utils/platform/report-error';
import { themeSetting } from '@/utils/platform/settings';
import type { Theme } from '@/utils/platform/settings';

/**
 * Gives a document the theme the user chose and follows every change of it (`data-theme`; none for the system's own).
 * Resolves once the first theme is on, so that the first paint has it; never rejects.
 */
export async function followTheme({ dataset }: HTMLElement): Promise<void> {
  const show = (theme: Theme): void => {
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  };
  themeSetting.watch(show);
  try {
    show(await themeSetting.getValue());
  } catch (error) {
    reportError(error, 'read theme');
  }
}
