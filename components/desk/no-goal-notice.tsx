import type { ReactNode } from 'react';
import { useLocation } from 'wouter';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Says why nothing can be judged toward a goal yet, and leads to setting one. */
export function NoGoalNotice(): ReactNode {
  const [, go] = useLocation();
  return (
    <div className="mb-4">
      <Notice
        kind="info"
        title={i18n.t('desk.jobs_no_goals')}
        action={<Button onClick={() => go('/goals/new/12-month')}>{i18n.t('desk.jobs_set_goal')}</Button>}
      >
        {i18n.t('desk.jobs_no_goals_body')}
      </Notice>
    </div>
  );
}
