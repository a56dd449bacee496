import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { WordMark } from '@/components/ui/word-mark';

/** The bar over every page of the desk. */
export function DeskHeader({ children }: { readonly children?: ReactNode }): ReactNode {
  return (
    <header className="flex min-h-13 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line bg-card px-4 py-2 print:hidden">
      <a href="#/jobs" className="rounded-sm text-md">
        <WordMark name={i18n.t('extension.name')} />
      </a>
      {children}
    </header>
  );
}
