import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import type { Radar, RadarWindow } from '@/utils/market/radar';
import { formatMoney } from './format-money';

/** Skills of a window named in the table. */
const NAMED = 6;

/** Both windows of 90 days beside each other, in counts. */
export function RadarWindows({
  radar: { before, now },
  currency,
}: {
  readonly radar: Radar;
  readonly currency: string;
}): ReactNode {
  const rows: readonly (readonly [string, (window: RadarWindow) => string])[] = [
    [i18n.t('radar.ads'), adsText],
    [i18n.t('radar.inside_outside'), insideText],
    [i18n.t('radar.pay'), ({ pay }) => payText(pay, currency)],
    [
      i18n.t('radar.skills'),
      ({ skills }) =>
        skills
          .slice(0, NAMED)
          .map(({ label, count }) => `${label} ${count}`)
          .join(' · ') || i18n.t('radar.no_skills'),
    ],
  ];
  return (
    <table className="w-full border-collapse max-sm:text-sm">
      <caption className="sr-only">{i18n.t('radar.windows')}</caption>
      <thead>
        <tr className="text-left text-xs text-faint">
          <th scope="col">
            <span className="sr-only">{i18n.t('directions.figure')}</span>
          </th>
          <th scope="col" className="py-1 pr-3 font-normal">
            {i18n.t('radar.before')}
          </th>
          <th scope="col" className="py-1 font-normal">
            {i18n.t('radar.now')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, text]) => (
          <tr key={name} className="border-t border-line align-top">
            <th scope="row" className="w-32 py-2 pr-3 text-left font-normal text-soft max-sm:w-20">
              {name}
            </th>
            <td className="py-2 pr-3">{text(before)}</td>
            <td className="py-2">{text(now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function adsText({ ads, viewed }: RadarWindow): string {
  return viewed === 0
    ? String(ads)
    : i18n.t('radar.ads_viewed', { count: String(ads), viewed: String(viewed) });
}

function insideText({ ads, inside }: RadarWindow): string {
  if (inside === null) return i18n.t('radar.no_employer');
  return i18n.t('radar.inside_of', { inside: String(inside), outside: String(ads - inside) });
}

function payText({ n, middle }: RadarWindow['pay'], currency: string): string {
  return middle === null
    ? i18n.t('radar.pay_few', { n: String(n) })
    : i18n.t('radar.pay_middle', {
        median: formatMoney(middle.median, currency),
        from: formatMoney(middle.from, currency),
        to: formatMoney(middle.to, currency),
        n: String(n),
      });
}
