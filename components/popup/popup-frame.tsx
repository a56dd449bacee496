import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { WordMark } from '@/components/ui/word-mark';

export interface PopupFrameProps {
  /** At the end of the header: what the verdict is measured against. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** The primary action and what stands beside it; stays in view at any zoom. */
  readonly footer: ReactNode;
}

/** The popup's frame: header, what the page is, and a foot that never leaves the window. */
export function PopupFrame({ aside, children, footer }: PopupFrameProps): ReactNode {
  return (
    <div className="flex min-h-[31rem] flex-col">
      <header className="flex h-12 items-center justify-between gap-3 border-b border-line bg-card px-4">
        <WordMark name={i18n.t('extension.name')} />
        {aside}
      </header>
      <main className="flex grow flex-col gap-2.5 bg-card px-4 py-3">{children}</main>
      <footer className="sticky bottom-0 border-t border-line bg-sunk px-4 py-2.5">{footer}</footer>
    </div>
  );
}
