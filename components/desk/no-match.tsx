import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

export interface NoMatchProps {
  readonly title: string;
  readonly body: string;
  readonly onClear: () => void;
}

/** A list narrowed down to nothing, and the way back. */
export function NoMatch({ title, body, onClear }: NoMatchProps): ReactNode {
  return (
    <div className="rounded-lg border border-line bg-card">
      <EmptyState
        icon={<SearchX size={28} />}
        title={title}
        action={<Button onClick={onClear}>{i18n.t('desk.jobs_clear')}</Button>}
      >
        {body}
      </EmptyState>
    </div>
  );
}
