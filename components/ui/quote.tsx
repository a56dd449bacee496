import type { ReactNode } from 'react';

/** Words taken from a page as they stand there, set off by a rule. */
export function Quote({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <blockquote className="border-l-2 border-edge/60 pl-2.5 text-sm text-soft">
      <q>{children}</q>
    </blockquote>
  );
}
