import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';

/** Leads to the sample ad, which is read and judged in the welcome just like a real one. */
export function TrySample(): ReactNode {
  return (
    <Button variant="main" onClick={() => location.assign('welcome.html#/verdict')}>
      {i18n.t('desk.try_sample')}
    </Button>
  );
}
