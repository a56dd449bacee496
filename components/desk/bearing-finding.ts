import { i18n } from '#i18n';
import { say } from '@/utils/platform/say';
import type { JudgedPosting } from './judged-posting';

/** What the chart shows, as its heading: how many jobs to head for; without one, how many would be a stretch. */
export function bearingFinding(rows: readonly JudgedPosting[]): string {
  const all = rows.length;
  const of = (verdict: string): number => rows.filter(({ report }) => report.verdict === verdict).length;
  const worth = of('head-for-it');
  if (all === 0) return i18n.t('bearing.title');
  if (all === 1) {
    if (worth === 1) return i18n.t('bearing.one_worth');
    return i18n.t(of('stretch') === 1 ? 'bearing.one_stretch' : 'bearing.one_none');
  }
  if (worth > 0) return say({ key: 'bearing.worth', count: worth, params: { count: worth, all } });
  const stretch = of('stretch');
  if (stretch > 0) return say({ key: 'bearing.stretch', count: stretch, params: { count: stretch, all } });
  return i18n.t('bearing.none', { all });
}
