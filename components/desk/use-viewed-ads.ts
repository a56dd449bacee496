import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';

import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { allViewedAds, forgetViewedAds } from '@/utils/db/viewed-ads';
import type { ViewedAd } from '@/utils/market/viewed-ad';
import type { SaveRefusal } from '@/utils/messages/contract';
import { reportError } from '@/utils/platform/report-error';
import { keepViewed } from '@/utils/platform/settings';

/** The ads that were only looked at; undefined until read. */
export function useViewedAds(db: NorthingDb): readonly ViewedAd[] | undefined {
  return useLiveQuery(() => allViewedAds(db), [db]);
}

export interface KeepViewed {
  /** Null until read. */
  readonly isOn: boolean | null;
  readonly turn: (isOn: boolean) => void;
  readonly forget: () => void;
  readonly refusal: SaveRefusal | null;
}

/** Whether ads that are only looked at are counted. */
export function useKeepViewed(db: NorthingDb): KeepViewed {
  const [isOn, setOn] = useState<boolean | null>(null);
  const { act, refusal } = useActs(db);
  useEffect(() => {
    keepViewed.getValue().then(setOn, (error: unknown) => reportError(error, 'read keepViewed'));
    return keepViewed.watch(setOn);
  }, []);
  const turn = (next: boolean): void => {
    setOn(next);
    keepViewed.setValue(next).catch((error: unknown) => reportError(error, 'keep keepViewed'));
  };
  const forget = (): void => {
    void act((store, world) => forgetViewedAds(store, world));
  };
  return { isOn, turn, forget, refusal };
}
