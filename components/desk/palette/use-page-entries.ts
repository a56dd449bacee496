import { useLocation } from 'wouter';

import { i18n } from '#i18n';
import type { Theme } from '@/utils/platform/settings';
import { deskPlaces } from '../desk-places';
import { useTheme } from '../use-theme';
import type { PaletteEntry, PaletteGroup } from './palette-entry';
import { isCalled } from './palette-entry';

const THEMES: readonly Theme[] = ['light', 'dark', 'system'];

/** The pages that can be gone to and the things that can be done, as far as the query names them. */
export function usePageEntries(query: string, undoLast: () => void): readonly PaletteGroup[] {
  const [, go] = useLocation();
  const [theme, chooseTheme] = useTheme();
  const leadingTo = (to: string, label: string, beside?: string): PaletteEntry => ({
    id: `${to} ${label}`,
    label,
    ...(beside !== undefined && { beside }),
    run: () => go(to),
  });
  const places = deskPlaces().flatMap(({ label: group, places: pages }) =>
    pages.map(({ to, label }) => leadingTo(to, label, group)),
  );
  const acts: readonly PaletteEntry[] = [
    leadingTo('/goals/new/12-month', i18n.t('palette.new_12_month')),
    leadingTo('/goals/new/3-to-5-year', i18n.t('palette.new_3_to_5_year')),
    leadingTo('/data', i18n.t('palette.export')),
    leadingTo('/data', i18n.t('palette.import')),
    { id: 'undo', label: i18n.t('palette.undo'), run: undoLast },
    ...THEMES.filter((other) => other !== theme).map((other) => ({
      id: other,
      label: i18n.t(`palette.${other}`),
      run: () => chooseTheme(other),
    })),
  ];
  const called = (entries: readonly PaletteEntry[]): readonly PaletteEntry[] =>
    entries.filter(({ label, beside = '' }) => isCalled(query, label, beside));
  return [
    { id: 'go', label: i18n.t('palette.go'), entries: called(places) },
    { id: 'do', label: i18n.t('palette.do'), entries: called(acts) },
  ];
}
