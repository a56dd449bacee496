import type { Page } from '@playwright/test';
import type { Northing } from './northing';

type Query = (info: { active?: boolean }) => Promise<unknown[]>;
interface Tabs {
  get(id: number): Promise<unknown>;
  query: Query;
}

/**
 * Opens popup or panel as a tab that takes `front` for the tab in front, as it does where it hangs in the browser's
 * frame: a tab can be measured, photographed and searched for barriers in any size.
 */
export async function openBeside(northing: Northing, path: string, front: Page): Promise<Page> {
  const tabId = await northing.tabIdOf(front);
  const page = await northing.launched.context.newPage();
  await page.addInitScript((id) => {
    const { chrome, browser } = globalThis as unknown as {
      chrome?: { tabs?: Tabs };
      browser?: { tabs?: Tabs };
    };
    for (const tabs of new Set([chrome?.tabs, browser?.tabs])) {
      if (tabs === undefined) continue;
      const ask = tabs.query.bind(tabs);
      tabs.query = async (info) => (info.active === true ? [await tabs.get(id)] : ask(info));
    }
  }, tabId);
  await page.goto(northing.launched.url(path));
  return page;
}
