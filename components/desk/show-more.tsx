import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';

export interface ShowMoreProps {
  /** How many rows are not shown. */
  readonly hidden: number;
  /** How many come at a press. */
  readonly step: number;
  readonly onMore: () => void;
}

/** The foot of a long list, so that opening it stays instant with thousands of rows. */
export function ShowMore({ hidden, step, onMore }: ShowMoreProps): ReactNode {
  if (hidden <= 0) return null;
  return (
    <div className="border-t border-line p-2 text-center">
      <Button variant="ghost" onClick={onMore}>
        {i18n.t('desk.jobs_more', { count: Math.min(hidden, step) })}
      </Button>
    </div>
  );
}
