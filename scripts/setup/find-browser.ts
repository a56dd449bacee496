import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where browsers lie on a system. Chromium builds come before Chrome: branded Chrome takes no `--load-extension`. */
const PLACES: Readonly<Record<BrowserName, Readonly<Record<string, readonly string[]>>>> = {
  chromium: {
    linux: [
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: [
      '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
      '%PROGRAMFILES%\\Chromium\\Application\\chrome.exe',
      '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%PROGRAMFILES%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
      '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: ['%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe', '%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe'],
  },
};
const VARIABLE: Readonly<Record<BrowserName, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** The machine as the search sees it; tests pass one of their own. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}
const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * Path of an installed browser, or null. `CHROME_PATH` and `FIREFOX_PATH` come first.
 * @throws when the variable names a file that is not there
 */
export function findBrowser(
  name: BrowserName,
  { platform, env, exists }: Machine = thisMachine,
): string | null {
  const chosen = env[VARIABLE[name]];
  if (chosen !== undefined && chosen !== '') {
    if (!exists(chosen)) throw new Error(`${VARIABLE[name]} names ${chosen}, which is not there`);
    return chosen;
  }
  const candidates = (PLACES[name][platform] ?? PLACES[name].linux ?? []).flatMap((place) => {
    if (platform === 'win32')
      return [place.replace(/%([^%]+)%/g, (_, variable: string) => env[variable] ?? '')];
    if (place.startsWith('/')) return [place];
    return (env.PATH ?? '').split(delimiter).map((folder) => join(folder, place));
  });
  return candidates.find((path) => exists(path)) ?? null;
}
