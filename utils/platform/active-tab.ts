import { browser } from '#imports';

/** The tab in front of a window. `url` is null where the browser does not let us see it. */
export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  readonly url: string | null;
  readonly title: string;
}

/** The tab in front of the current window, or null when there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null, title: tab.title ?? '' };
}

/** Calls `listener` with the tab in front of this window, now and whenever another one comes to the front or it moves on. */
export function watchActiveTab(listener: (tab: ActiveTab) => void): () => void {
  let ended = false;
  let latest = 0;
  const look = async (): Promise<void> => {
    const mine = ++latest;
    const tab = await activeTab();
    // A slower, older answer must not overtake a newer one.
    if (tab && !ended && mine === latest) listener(tab);
  };
  const onActivated = (): void => void look();
  const onUpdated = (
    _tabId: number,
    change: { status?: string | undefined; url?: string | undefined },
  ): void => {
    if (change.status !== undefined || change.url !== undefined) void look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void look();
  return () => {
    ended = true;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
