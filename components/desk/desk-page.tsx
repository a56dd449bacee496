import { useEffect } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { PageHeading } from '@/components/ui/page-heading';
import { useDesk } from './desk-context';

export interface DeskPageProps {
  readonly title: string;
  /** What names the tab, where the heading is a finding and not a name. */
  readonly name?: string;
  /** One line under the heading. */
  readonly intro?: ReactNode;
  /** What stands at the end of the heading's line. */
  readonly action?: ReactNode;
  /** Pages of text and forms stay narrow enough to be read. */
  readonly width?: 'full' | 'reading';
  readonly children: ReactNode;
}

/** A page of the desk: its heading takes the focus when the view changes, its title names the tab. */
export function DeskPage({
  title,
  name = title,
  intro,
  action,
  width = 'full',
  children,
}: DeskPageProps): ReactNode {
  const { hasMoved } = useDesk();
  useEffect(() => {
    document.title = `${name} · ${i18n.t('extension.name')}`;
  }, [name]);
  return (
    <div className={width === 'reading' ? 'max-w-3xl' : undefined}>
      <header className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0">
          <PageHeading takesFocus={hasMoved} size="page">
            {title}
          </PageHeading>
          {intro !== undefined && <p className="text-soft">{intro}</p>}
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}
