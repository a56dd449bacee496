import type { ReactNode } from 'react';
import { useVirtualRows } from '@/components/ui/virtual-rows';

/** What the `li` of a row takes on, so that its height is known and its place in the whole list is told. */
export interface ListPlace {
  readonly ref: (row: Element | null) => void;
  readonly 'data-index': number;
  readonly 'aria-setsize': number;
  readonly 'aria-posinset': number;
}

export interface LongListProps<Row> {
  readonly rows: readonly Row[];
  readonly render: (row: Row, place: ListPlace) => ReactNode;
}

/** A list that scrolls with the window and draws only what is near it: judging and drawing thousands would be felt. */
export function LongList<Row>({ rows, render }: LongListProps<Row>): ReactNode {
  const { items, before, after, holder, measure } = useVirtualRows(rows.length, 84);
  return (
    <ul ref={holder} style={{ paddingTop: before, paddingBottom: after }}>
      {items.map(({ index }) => {
        const row = rows[index];
        const place = {
          ref: measure,
          'data-index': index,
          'aria-setsize': rows.length,
          'aria-posinset': index + 1,
        };
        return row === undefined ? null : render(row, place);
      })}
    </ul>
  );
}
