import { browser } from '#imports';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { followBoards } from '@/utils/platform/board-scripts';
import { boards } from '@/utils/sites/boards';

interface Registered {
  id: string;
  matches?: string[];
}

describe('followBoards', () => {
  let registered: Registered[] = [];
  let granted: string[] = [];

  beforeEach(() => {
    registered = [];
    granted = [];
    Object.assign(browser.permissions, {
      getAll: async () => ({ origins: granted }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.includes(one)),
    });
    Object.assign(browser.scripting, {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: Registered[]) => {
        registered = [...registered, ...scripts];
      },
      updateContentScripts: async (scripts: Registered[]) => {
        registered = registered.map((one) => scripts.find(({ id }) => id === one.id) ?? one);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
      executeScript: vi.fn<() => Promise<never[]>>(async () => []),
    });
    browser.tabs.query = vi.fn<() => Promise<never[]>>(async () => []);
  });

  const originsOf = (id: string): readonly string[] => boards.find((board) => board.id === id)?.origins ?? [];

  it('registers one script for the boards that are allowed, and follows what changes', async () => {
    granted = [...originsOf('indeed')];
    await followBoards();
    expect(registered).toMatchObject([{ id: 'capture', matches: originsOf('indeed') }]);
    granted = [...originsOf('linkedin'), ...originsOf('indeed')];
    await followBoards();
    expect(registered).toMatchObject([
      { id: 'capture', matches: [...originsOf('linkedin'), ...originsOf('indeed')] },
    ]);
    granted = [];
    await followBoards();
    expect(registered).toEqual([]);
  });

  it('takes out what an earlier version registered', async () => {
    registered = [{ id: 'capture-linkedin' }, { id: 'capture' }];
    granted = [...originsOf('indeed')];
    await followBoards();
    expect(registered.map(({ id }) => id)).toEqual(['capture']);
  });
});
