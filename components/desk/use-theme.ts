import { useEffect, useState } from 'react';

import { reportError } from '@/utils/platform/report-error';
import { themeSetting } from '@/utils/platform/settings';
import type { Theme } from '@/utils/platform/settings';

/** The chosen theme, null until known, and the way to choose another; every open page of ours follows. */
export function useTheme(): readonly [Theme | null, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme | null>(null);
  useEffect(() => {
    themeSetting.getValue().then(setTheme, (error: unknown) => reportError(error, 'read theme'));
    return themeSetting.watch(setTheme);
  }, []);
  const choose = (chosen: Theme): void => {
    setTheme(chosen);
    themeSetting.setValue(chosen).catch((error: unknown) => reportError(error, 'keep theme'));
  };
  return [theme, choose];
}
