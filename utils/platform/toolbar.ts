import { browser } from '#imports';

import type { ToolbarState } from '@/utils/toolbar/toolbar-state';

import { say } from './say';

/** Grounds of the badge; white letters stand on each with at least 4.5:1. */
const grounds: Record<ToolbarState['hue'], string> = {
  'head-for-it': '#0b6e5f',
  stretch: '#5a49b8',
  'pays-the-bills': '#8a5a00',
  'off-course': '#596270',
  'ruled-out': '#a3291d',
  'cannot-tell': '#596270',
  plain: '#1d5ea8',
  trouble: '#a3291d',
};

/** Shows a state on the toolbar button of one tab; a tab that closed meanwhile is no error. */
export async function showToolbar(tabId: number, state: ToolbarState): Promise<void> {
  const { action } = browser;
  const title = say(state.title);
  const settled = await Promise.allSettled([
    action.setBadgeBackgroundColor({ tabId, color: grounds[state.hue] }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setBadgeText({ tabId, text: state.text }),
    action.setTitle({ tabId, title }),
  ]);
  const failed = settled.find((result) => result.status === 'rejected');
  if (failed && (await tabIsThere(tabId))) throw failed.reason;
}

const tabIsThere = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
