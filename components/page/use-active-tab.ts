import { useEffect, useState } from 'react';
import { watchActiveTab, type ActiveTab } from '@/utils/platform/active-tab';

/** The tab in front of this window, following it; undefined until the browser has answered. */
export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab | undefined>(undefined);
  useEffect(() => watchActiveTab(setTab), []);
  return tab;
}
