import { useEffect, useState } from 'react';

import { reportError } from '@/utils/platform/report-error';
import { resumeStaleDays } from '@/utils/platform/settings';
import { STALE_CHOICES, STALE_DAYS } from '@/utils/profile/stale-days';

/** After how many days a résumé is to be looked at again, and the way to change it. */
export function useStaleDays(): readonly [days: number, choose: (days: number) => void] {
  const [days, setDays] = useState(STALE_DAYS);
  useEffect(() => {
    const take = (kept: number): void => setDays(STALE_CHOICES.includes(kept) ? kept : STALE_DAYS);
    resumeStaleDays.getValue().then(take, (error: unknown) => reportError(error, 'read resumeStaleDays'));
    return resumeStaleDays.watch(take);
  }, []);
  const choose = (chosen: number): void => {
    setDays(chosen);
    resumeStaleDays.setValue(chosen).catch((error: unknown) => reportError(error, 'keep resumeStaleDays'));
  };
  return [days, choose];
}
