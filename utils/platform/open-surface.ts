import { browser } from '#imports';

/** The part of `browser` that only one family has: Chrome and Edge a side panel, Firefox a sidebar. */
interface Surfaces {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}
const surfaces: Surfaces = browser;

/** Routes of the desk that other surfaces link to. */
export type DeskRoute = `/${string}`;

/**
 * Opens the panel beside the page. Has to be called straight from a click or key, before anything is awaited, or the
 * browser refuses.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = surfaces;
  if (sidePanel) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  return Promise.reject(new Error('this browser has no side panel'));
}

async function openPage(page: '/desk.html' | '/welcome.html', fragment = ''): Promise<void> {
  const base = browser.runtime.getURL(page);
  const url = base + fragment;
  const [open] = await browser.tabs.query({ url: `${base}*` }).catch(() => []);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
}

/** Brings the desk to the front at a route, in the tab it already has if there is one. */
export const openDesk = (route: DeskRoute = '/jobs'): Promise<void> => openPage('/desk.html', `#${route}`);

/** Brings the welcome to the front. */
export const openWelcome = (): Promise<void> => openPage('/welcome.html');
