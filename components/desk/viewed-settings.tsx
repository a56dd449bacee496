import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { say } from '@/utils/platform/say';
import { useDesk } from './desk-context';
import { useKeepViewed, useViewedAds } from './use-viewed-ads';

/** Whether ads that are only looked at count in pay and radar, how many do, and the way to be rid of them. */
export function ViewedSettings(): ReactNode {
  const { db } = useDesk();
  const viewed = useViewedAds(db);
  const { isOn, turn, forget, refusal } = useKeepViewed(db);
  if (isOn === null || viewed === undefined) return null;
  const count = viewed.length;
  return (
    <div className="flex flex-col items-start gap-3">
      <Checkbox label={i18n.t('settings.viewed_on')} checked={isOn} onChange={turn} />
      <p className="text-sm text-soft">
        {count === 0
          ? i18n.t('settings.viewed_none')
          : say({ key: 'settings.viewed_kept', count, params: { count } })}
      </p>
      {count > 0 && <Button onClick={forget}>{i18n.t('settings.viewed_forget')}</Button>}
      <RefusalNotice refusal={refusal} />
    </div>
  );
}
