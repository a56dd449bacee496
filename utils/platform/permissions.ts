import { browser } from '#imports';

import type { Board } from '@/utils/sites/boards';
import { boards } from '@/utils/sites/boards';

const originsOf = (ids: readonly string[]): string[] =>
  boards.filter((board) => ids.includes(board.id)).flatMap((board) => [...board.origins]);

/** The boards whose pages we may read, in the order of the list. */
export async function grantedBoards(): Promise<readonly Board[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = new Set(origins);
  return boards.filter((board) => board.origins.every((origin) => granted.has(origin)));
}

/**
 * Asks the browser for some boards; true when the user agrees. Has to be called straight from a click, before anything
 * is awaited.
 */
export const requestBoards = (ids: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: originsOf(ids) });

/** Gives the permission for some boards back. */
export const removeBoards = (ids: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: originsOf(ids) });

/** Calls `listener` whenever a permission is given or taken. */
export function watchPermissions(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
