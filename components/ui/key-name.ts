/** How a key pressed with Ctrl, on a Mac with Cmd, is called on this machine: `Ctrl+K` or `⌘K`. */
export const keyName = (key: string): string =>
  /mac|iphone|ipad/i.test(navigator.userAgent) ? `⌘${key}` : `Ctrl+${key}`;
