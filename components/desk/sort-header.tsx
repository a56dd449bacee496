import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { joinClasses } from '@/components/ui/join-classes';
import type { SortColumn, SortOrder } from './sort-postings';
import { firstDirection } from './sort-postings';

export interface SortHeaderProps {
  readonly column: SortColumn;
  readonly label: string;
  readonly order: SortOrder;
  readonly onSort: (order: SortOrder) => void;
  readonly className?: string | undefined;
}

/** A column's heading that sorts by it; pressed again it turns the order round. */
export function SortHeader({ column, label, order, onSort, className }: SortHeaderProps): ReactNode {
  const on = order.column === column;
  const Arrow = order.direction === 'ascending' ? ArrowUp : ArrowDown;
  const turned = order.direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-sort={on ? order.direction : undefined}
      className={joinClasses('p-0 text-left', className)}
    >
      <button
        type="button"
        title={i18n.t('desk.sort_by', { column: label })}
        onClick={() => onSort({ column, direction: on ? turned : firstDirection(column) })}
        className={joinClasses(
          'inline-flex min-h-8 w-full items-center gap-1 px-2 text-xs hover:text-ink focus-visible:-outline-offset-2',
          on ? 'font-semibold text-ink' : 'font-normal text-faint',
        )}
      >
        {label}
        {on && <Arrow size={12} aria-hidden />}
      </button>
    </th>
  );
}
