import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { joinClasses } from '@/components/ui/join-classes';
import type { CoverageMap, MappedArea } from '@/utils/network/coverage-map';
import { say } from '@/utils/platform/say';

export interface CoverageGridProps {
  readonly map: CoverageMap;
}

/** A share in whole percent. */
export const percentText = (share: number): string =>
  new Intl.NumberFormat(navigator.language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** Directions down, places across; each cell says how far recruiters cover it, an empty one that nobody does (F5). */
export function CoverageGrid({ map: { areas } }: CoverageGridProps): ReactNode {
  const places = [...new Set(areas.map(({ place }) => place))];
  const rows = [...new Map(areas.map((area) => [area.goalId, area.name]))];
  return (
    <div className="rounded-lg border border-line bg-card p-3 max-sm:hidden sm:p-4">
      <table className="w-full table-fixed border-separate border-spacing-1.5 wrap-anywhere">
        <caption className="sr-only">{i18n.t('network.map')}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-32 lg:w-44">
              <span className="sr-only">{i18n.t('network.column_direction')}</span>
            </th>
            {places.map((place) => (
              <th key={place ?? ''} scope="col" className="px-2 py-1 text-left text-sm font-semibold">
                {place ?? i18n.t('network.anywhere')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([goalId, name]) => (
            <tr key={goalId}>
              <th scope="row" className="py-1 pr-2 text-left font-semibold">
                {name}
              </th>
              {places.map((place) => (
                <Cell
                  key={place ?? ''}
                  area={areas.find((area) => area.goalId === goalId && area.place === place)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ area }: { readonly area: MappedArea | undefined }): ReactNode {
  if (area === undefined)
    return (
      <td>
        <span className="sr-only">{i18n.t('network.no_target')}</span>
      </td>
    );
  const { recruiters, cover, openAds } = area;
  const isEmpty = recruiters.length === 0;
  return (
    <td
      className={joinClasses(
        'rounded-md border p-3 align-top',
        isEmpty ? 'border-dashed border-edge' : 'border-line bg-sunk',
      )}
    >
      {isEmpty ? (
        <p className="font-semibold">{i18n.t('network.nobody')}</p>
      ) : (
        <>
          <p className="font-semibold">{i18n.t('network.covered', { share: percentText(cover) })}</p>
          <div aria-hidden className="my-1.5 h-2 overflow-hidden rounded-full border border-edge/50 bg-card">
            <div className="h-full bg-star" style={{ width: `${Math.round(cover * 100)}%` }} />
          </div>
          <p className="text-sm text-soft">
            {say({
              key: 'network.recruiters',
              count: recruiters.length,
              params: { count: recruiters.length },
            })}
          </p>
        </>
      )}
      <p className="text-sm text-faint">
        {say({ key: 'network.open_ads', count: openAds, params: { count: openAds } })}
      </p>
    </td>
  );
}
