import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import type { Theme } from '@/utils/platform/settings';
import { useTheme } from './use-theme';

/** Light, dark or as the system has it; takes effect at once. */
export function ThemeSetting(): ReactNode {
  const [theme, choose] = useTheme();
  const choices: readonly (readonly [Theme, string])[] = [
    ['system', i18n.t('settings.theme_system')],
    ['light', i18n.t('settings.theme_light')],
    ['dark', i18n.t('settings.theme_dark')],
  ];
  return (
    <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
      <legend className="sr-only">{i18n.t('settings.look')}</legend>
      {choices.map(([value, label]) => (
        <label key={value} className="inline-flex min-h-8 cursor-pointer items-center gap-2">
          <input
            type="radio"
            name="theme"
            className="size-4 accent-star"
            checked={theme === value}
            onChange={() => choose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
