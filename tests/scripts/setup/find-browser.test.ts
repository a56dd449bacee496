// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../../scripts/setup/find-browser';

const machine = (platform: string, files: string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env: { PATH: '/usr/local/bin:/usr/bin', ...env },
  exists: (path) => files.includes(path),
});

describe('A browser is found', () => {
  it.each([
    ['on the path', machine('linux', ['/usr/bin/chromium']), 'chromium', '/usr/bin/chromium'],
    [
      'as Firefox ESR',
      machine('linux', ['/usr/bin/firefox-esr', '/usr/bin/firefox']),
      'firefox',
      '/usr/bin/firefox-esr',
    ],
    [
      'as Chromium before Chrome',
      machine('linux', ['/usr/bin/google-chrome', '/usr/bin/chromium']),
      'chromium',
      '/usr/bin/chromium',
    ],
    [
      'on a Mac',
      machine('darwin', ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']),
      'chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'on Windows',
      machine('win32', ['C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'], {
        PROGRAMFILES: 'C:\\Programs',
      }),
      'chromium',
      'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    ],
    [
      'where CHROME_PATH says, before anything else',
      machine('linux', ['/usr/bin/chromium', '/opt/mine'], { CHROME_PATH: '/opt/mine' }),
      'chromium',
      '/opt/mine',
    ],
  ] as const)('%s', (_where, world, name, path) => {
    expect(findBrowser(name, world)).toBe(path);
  });

  it('or it is said that there is none', () => {
    expect(findBrowser('firefox', machine('linux', []))).toBeNull();
  });

  it('and a variable that leads nowhere is not passed over in silence', () => {
    const world = machine('linux', ['/usr/bin/chromium'], { CHROME_PATH: '/opt/gone' });
    expect(() => findBrowser('chromium', world)).toThrow('CHROME_PATH names /opt/gone');
  });
});
