import { Bookmark } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import { TrySample } from './try-sample';

/** No job saved yet: how to save one, and the sample to try it on. */
export function JobsEmpty(): ReactNode {
  return (
    <div className="rounded-lg border border-line bg-card">
      <EmptyState icon={<Bookmark size={28} />} title={i18n.t('desk.jobs_empty')} action={<TrySample />}>
        {i18n.t('desk.jobs_empty_body')}
      </EmptyState>
    </div>
  );
}
