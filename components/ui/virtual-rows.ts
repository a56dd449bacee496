import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState, type RefCallback } from 'react';

/** The rows of a long list that are near the window, and the room to leave for the others, in pixels. */
export interface VirtualRows {
  readonly items: readonly VirtualItem[];
  readonly before: number;
  readonly after: number;
  /** Goes on the element that holds the rows. */
  readonly holder: RefCallback<HTMLElement>;
  /** Goes on each row, with its index as `data-index`. */
  readonly measure: (row: Element | null) => void;
}

/**
 * Draws only what the window shows of a list that scrolls with it, however long it is. `estimate` is a row's likely
 * height in pixels; the true one is measured once it is drawn.
 */
export function useVirtualRows(count: number, estimate: number): VirtualRows {
  const element = useRef<HTMLElement | null>(null);
  const [margin, setMargin] = useState(0);
  // oxlint-disable-next-line react/incompatible-library -- its functions change with every scroll, so nothing of it may be memoised
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => estimate,
    overscan: 12,
    scrollMargin: margin,
  });
  const holder = useCallback((node: HTMLElement | null) => {
    element.current = node;
  }, []);
  useLayoutEffect(() => {
    const top = element.current?.getBoundingClientRect().top ?? 0;
    setMargin(Math.max(0, Math.round(top + window.scrollY)));
  }, [count]);
  const items = rows.getVirtualItems();
  const before = (items[0]?.start ?? margin) - margin;
  const after = rows.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  return {
    items,
    before: Math.max(0, before),
    after: Math.max(0, after),
    holder,
    measure: rows.measureElement,
  };
}
