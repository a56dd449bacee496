import { i18n } from '#i18n';
import type { Weighed } from '@/utils/fit/weigh-wants';

const figure = (share: number): number => Math.round(share * 100);

/** A figure of F1 with its range, as "70 (56–84)", and without one where nothing is unknown; words where there is no figure. */
export function rangeText({ expected, low, high }: Pick<Weighed, 'expected' | 'low' | 'high'>): string {
  if (expected === null || low === null || high === null) return i18n.t('posting.toward_none');
  const [from, to] = [figure(low), figure(high)];
  return from === to
    ? i18n.t('posting.toward_exact', { expected: figure(expected) })
    : i18n.t('posting.toward_range', { expected: figure(expected), low: from, high: to });
}
