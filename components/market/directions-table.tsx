import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { say } from '@/utils/platform/say';
import type { Verdict } from '@/utils/fit/report';
import type { ComparedDirection } from '@/utils/market/compare-directions';
import type { Sentence } from '@/utils/words/sentence';
import { formatMoney, formatShare } from './format-money';

export interface DirectionsTableProps {
  readonly directions: readonly ComparedDirection[];
  readonly currency: string;
  /** Name of each verdict, in the order they are listed. */
  readonly verdicts: readonly (readonly [Verdict, Sentence])[];
  /** What can be said of staying where I am, by line; the last column. */
  readonly stay: { readonly ads: string; readonly pay: string; readonly back: string };
}

const CELL = 'px-3 py-2.5 max-md:block max-md:px-0 max-md:pt-1.5 max-md:pb-0';

/** In a narrow window there are no columns: each figure says whose it is. */
function Whose({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className="block text-sm text-faint md:hidden">{children}</span>;
}

/** Directions in columns, staying where I am the last of them; counts, pay, gaps, recruiters and verdicts in lines. */
export function DirectionsTable({ directions, currency, verdicts, stay }: DirectionsTableProps): ReactNode {
  const nothing = i18n.t('directions.does_not_apply');
  const rows: readonly (readonly [string, (one: ComparedDirection) => ReactNode, string])[] = [
    [i18n.t('directions.ads'), ({ ads }) => String(ads), stay.ads],
    [i18n.t('directions.pay'), ({ pay }) => payText(pay, currency), stay.pay],
    [i18n.t('directions.gaps'), ({ gaps, ads }) => gapsText(gaps, ads), nothing],
    [i18n.t('directions.recruiters'), ({ recruiters }) => String(recruiters), nothing],
    [
      i18n.t('directions.verdicts'),
      (one) =>
        one.ads === 0 ? (
          nothing
        ) : (
          <ul>
            {verdicts.flatMap(([verdict, name]) => {
              const share = one.verdicts.get(verdict);
              return share === undefined
                ? []
                : [
                    <li key={verdict}>
                      {i18n.t('directions.verdict_share', {
                        verdict: say(name),
                        k: String(share.count),
                        n: String(share.of),
                        low: formatShare(share.low),
                        high: formatShare(share.high),
                      })}
                    </li>,
                  ];
            })}
          </ul>
        ),
      nothing,
    ],
    [i18n.t('directions.back'), () => nothing, stay.back],
  ];
  return (
    <div className="rounded-lg border border-line bg-card">
      <table className="w-full border-collapse max-md:block">
        <caption className="sr-only">{i18n.t('directions.caption')}</caption>
        <thead className="max-md:hidden">
          <tr className="text-left align-bottom">
            <th scope="col" className="w-32">
              <span className="sr-only">{i18n.t('directions.figure')}</span>
            </th>
            {directions.map(({ goal }) => (
              <th key={goal.id} scope="col" className="px-3 py-2.5 font-semibold">
                <a href={`#/goals/${goal.id}`} className="text-star underline">
                  {goal.statement}
                </a>
              </th>
            ))}
            <th scope="col" className="px-3 py-2.5 font-semibold">
              {i18n.t('directions.stay')}
            </th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {rows.map(([name, cell, staying]) => (
            <tr
              key={name}
              className="border-t border-line align-top max-md:block max-md:px-3 max-md:py-2.5 max-md:first:border-t-0"
            >
              <th
                scope="row"
                className="px-3 py-2.5 text-left font-normal text-soft max-md:block max-md:p-0 max-md:font-semibold max-md:text-ink"
              >
                {name}
              </th>
              {directions.map((one) => (
                <td key={one.goal.id} className={CELL}>
                  <Whose>{one.goal.statement}</Whose>
                  {cell(one)}
                </td>
              ))}
              <td className={CELL}>
                <Whose>{i18n.t('directions.stay')}</Whose>
                {staying}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function payText({ n, needed, middle }: ComparedDirection['pay'], currency: string): string {
  return middle === null
    ? i18n.t('directions.pay_few', { n: String(n), needed: String(needed) })
    : i18n.t('radar.pay_middle', {
        median: formatMoney(middle.median, currency),
        from: formatMoney(middle.from, currency),
        to: formatMoney(middle.to, currency),
        n: String(n),
      });
}

function gapsText(gaps: ComparedDirection['gaps'], ads: number): ReactNode {
  if (gaps.length === 0)
    return ads === 0 ? i18n.t('directions.does_not_apply') : i18n.t('directions.no_gaps');
  return (
    <ul>
      {gaps.map(({ name, count }) => (
        <li key={name}>{i18n.t('directions.gap', { name, k: String(count), n: String(ads) })}</li>
      ))}
    </ul>
  );
}
