import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import type { NetworkingTable, Reach } from '@/utils/network/networking-table';
import { LOOKED_BACK, MODES, REACHES } from '@/utils/network/networking-table';
import { say } from '@/utils/platform/say';

const reachName = (reach: Reach): string =>
  reach === 'internal' ? i18n.t('network.reach_internal') : i18n.t('network.reach_external');

/** Ties begun, kept up and drawn on, inside and outside my employer (C42); where nothing happened it says so. */
export function NetworkingTableView({ table }: { readonly table: NetworkingTable }): ReactNode {
  return (
    <section aria-labelledby="networking-table" className="rounded-lg border border-line bg-card p-4 sm:p-5">
      <h2 id="networking-table" className="font-semibold">
        {i18n.t('network.table_title', { days: String(LOOKED_BACK) })}
      </h2>
      <table className="mt-2 w-full tabular-nums">
        <thead>
          <tr className="text-left text-sm text-soft">
            <th scope="col">
              <span className="sr-only">{i18n.t('network.table_reach')}</span>
            </th>
            {MODES.map((mode) => (
              <th key={mode} scope="col" className="px-2 py-1 font-semibold">
                {say({ key: `exchange.mode_${mode}` })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {REACHES.map((reach) => (
            <tr key={reach} className="border-t border-line">
              <th scope="row" className="py-1.5 pr-2 text-left font-normal">
                {reachName(reach)}
              </th>
              {MODES.map((mode) => (
                <td
                  key={mode}
                  className={table[reach][mode] === 0 ? 'px-2 py-1.5 text-faint' : 'px-2 py-1.5'}
                >
                  {table[reach][mode] === 0 ? i18n.t('network.table_nothing') : table[reach][mode]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
