import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { GapRow, GapTable } from '@/utils/gaps/gap-table';
import { GapTableRow, type GapTableRowProps } from './gap-table-row';

export interface GapTableViewProps extends Omit<GapTableRowProps, 'row' | 'jobs' | 'isOpen' | 'isMeant'> {
  readonly table: GapTable;
  readonly rows: readonly GapRow[];
  readonly openId: string | null;
  /** The gaps that are thought of as closed. */
  readonly meant: ReadonlySet<string>;
}

/** Beside a narrow window the figures stand under the skill's name. */
const FIGURE = 'px-2 py-2 text-right font-semibold max-sm:hidden';

/** The gaps of a direction, the most valuable first (F3): value, demand, what each opens alone, and what was decided. */
export function GapTableView({ table, rows, openId, meant, ...shared }: GapTableViewProps): ReactNode {
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="text-left text-xs text-faint">
          <th scope="col" className="w-10">
            <span className="sr-only">{i18n.t('gap.column_if')}</span>
          </th>
          <th scope="col" className="px-2 py-2 font-semibold">
            {i18n.t('gap.column_skill')}
          </th>
          <th scope="col" className={FIGURE} title={i18n.t('gap.value_means')}>
            {i18n.t('gap.column_value')}
          </th>
          <th scope="col" className={FIGURE}>
            {i18n.t('gap.column_demand')}
          </th>
          <th scope="col" className={FIGURE} title={i18n.t('gap.opens_means')}>
            {i18n.t('gap.column_opens')}
          </th>
          <th scope="col" className="px-2 py-2 pr-3 font-semibold max-sm:hidden">
            {i18n.t('gap.column_decision')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <GapTableRow
            key={row.id}
            {...shared}
            row={row}
            jobs={table.jobs}
            isOpen={row.id === openId}
            isMeant={meant.has(row.id)}
          />
        ))}
      </tbody>
    </table>
  );
}
