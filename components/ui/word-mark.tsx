import type { ReactNode } from 'react';

/** The mark and the name beside it. The mark is that of the toolbar icon (`icon.svg`), in the colours of the theme. */
export function WordMark({ name, size = 22 }: { readonly name: string; readonly size?: number }): ReactNode {
  return (
    <span className="inline-flex shrink-0 items-center gap-2 font-heading text-[1.1em] font-semibold whitespace-nowrap">
      <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" className="shrink-0">
        <path d="M11.9 4.6A5.9 5.9 0 1 1 4.1 4.6" fill="none" stroke="var(--edge)" strokeWidth="1.5" />
        <path d="M8 .3 3.9 12.2 8 9.9Z" fill="var(--star)" opacity=".72" />
        <path d="M8 .3 12.1 12.2 8 9.9Z" fill="var(--star)" />
      </svg>
      <span>{name}</span>
    </span>
  );
}
