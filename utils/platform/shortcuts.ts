import { browser } from '#imports';

/** A key of the extension as the browser has it now; `keys` is empty when none is set. */
export interface Shortcut {
  readonly command: string;
  readonly description: string;
  readonly keys: string;
}

interface ShortcutSettings {
  openShortcutSettings(): Promise<void>;
}

/** Firefox alone lets a page of ours open its settings of keys. */
const canOpenSettings = (commands: object): commands is ShortcutSettings =>
  'openShortcutSettings' in commands;

/** Every key of the extension, with what the user has made of it. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name === undefined || name.startsWith('_')
      ? []
      : [{ command: name, description: description ?? name, keys: shortcut ?? '' }],
  );
}

/** Opens the browser's own page for these keys; false where a page of ours cannot open it (Firefox before 137). */
export async function openShortcutPage(): Promise<boolean> {
  const commands: object = browser.commands;
  if (canOpenSettings(commands)) {
    await commands.openShortcutSettings();
    return true;
  }
  if (import.meta.env.BROWSER === 'firefox') return false;
  const scheme = import.meta.env.BROWSER === 'edge' ? 'edge' : 'chrome';
  await browser.tabs.create({ url: `${scheme}://extensions/shortcuts` });
  return true;
}
