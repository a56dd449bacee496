import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { useVirtualRows } from '@/components/ui/virtual-rows';
import type { JudgedPosting } from './judged-posting';
import { JobsRow } from './jobs-row';
import { SortHeader } from './sort-header';
import type { SortColumn, SortOrder } from './sort-postings';

export interface JobsTableProps {
  readonly rows: readonly JudgedPosting[];
  readonly order: SortOrder;
  readonly onSort: (order: SortOrder) => void;
  /** The job whose details are open. */
  readonly openId: string | null;
  /** Where a job's link leads. */
  readonly hrefOf: (id: string) => string;
  /** Leaves the side columns out: the details stand beside the table. */
  readonly narrow: boolean;
  readonly now: Date;
}

/**
 * The saved jobs as a table; a press anywhere on a row opens it. On a narrow window all but two columns fold into the
 * job's line. Only the rows near the window are drawn.
 */
export function JobsTable({ rows, order, onSort, openId, hrefOf, narrow, now }: JobsTableProps): ReactNode {
  const { items, before, after, holder, measure } = useVirtualRows(rows.length, 64);
  const side = narrow ? 'hidden' : 'max-[62.5rem]:hidden';
  const columns: readonly (readonly [SortColumn, string, string?])[] = [
    ['verdict', i18n.t('desk.column_verdict'), narrow ? 'hidden' : 'max-sm:hidden'],
    ['title', i18n.t('desk.column_title')],
    ['place', i18n.t('desk.column_place'), side],
    ['pay', i18n.t('desk.column_pay'), side],
    ['ready', i18n.t('desk.column_ready'), 'max-sm:hidden'],
    ['toward', i18n.t('desk.column_toward'), 'max-sm:hidden'],
    ['saved', i18n.t('desk.column_saved'), side],
  ];
  return (
    <table
      aria-rowcount={rows.length + 1}
      className="w-full border-collapse wrap-break-word max-sm:[&_tbody_tr:first-child_td]:border-t-0"
    >
      <thead className="max-sm:sr-only">
        <tr>
          {columns.map(([column, label, className]) => (
            <SortHeader
              key={column}
              column={column}
              label={label}
              order={order}
              onSort={onSort}
              className={className}
            />
          ))}
        </tr>
      </thead>
      <Room height={before} />
      <tbody ref={holder}>
        {items.map(({ index }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <JobsRow
                key={row.posting.id}
                row={row}
                index={index}
                measure={measure}
                href={hrefOf(row.posting.id)}
                isOpen={row.posting.id === openId}
                side={side}
                narrow={narrow}
                now={now}
              />
            )
          );
        })}
      </tbody>
      <Room height={after} />
    </table>
  );
}

/** Holds the place of rows that are not drawn. */
function Room({ height }: { readonly height: number }): ReactNode {
  return (
    height > 0 && (
      <tbody aria-hidden="true">
        <tr style={{ height }} />
      </tbody>
    )
  );
}
