import type { Page } from '@playwright/test';
import { bringToFront } from './bring-to-front';

/** Bits of `Input.dispatchKeyEvent`'s `modifiers`. */
const MODIFIERS = { Alt: 1, Ctrl: 2, Meta: 4, Shift: 8 } as const;

/**
 * Presses a shortcut such as `Alt+Shift+S` on a page so that the browser's own key table sees it, and with it the
 * extension's commands. Playwright's `keyboard.press` sends events the browser takes for typed text and keeps from it.
 */
export async function pressShortcut(page: Page, shortcut: string): Promise<void> {
  const parts = shortcut.split('+');
  const key = (parts.pop() ?? '').toUpperCase();
  const modifiers = parts.reduce((bits, part) => bits | MODIFIERS[part as keyof typeof MODIFIERS], 0);
  // Until a page has painted the browser drops its keys.
  await bringToFront(page);
  const session = await page.context().newCDPSession(page);
  const code = key.charCodeAt(0);
  const event = {
    modifiers,
    key,
    code: `Key${key}`,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
  };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await session.detach();
}
