import { existsSync } from 'node:fs';
import { runCommand } from '../check/run-command';
import { type BrowserName, findBrowser } from './find-browser';

const DEBIAN_PACKAGE: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** The one sentence that says what to install, and how to name a browser that lies elsewhere. */
export function whatToInstall(name: BrowserName): string {
  return name === 'chromium'
    ? 'No Chromium was found. Install Chromium, Microsoft Edge or Chrome (Debian: apt-get install chromium), or set CHROME_PATH to its program.'
    : 'No Firefox was found. Install Firefox 142 or newer (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program.';
}

/**
 * Path of a browser; on Debian as root a missing one is installed with apt-get. Otherwise `missing` says what to do.
 */
export async function provideBrowser(name: BrowserName): Promise<{ path: string } | { missing: string }> {
  try {
    const found = findBrowser(name);
    if (found !== null) return { path: found };
  } catch (problem) {
    return { missing: problem instanceof Error ? problem.message : String(problem) };
  }
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return { missing: whatToInstall(name) };
  console.log(`      installing ${DEBIAN_PACKAGE[name]} with apt-get …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runCommand('apt-get', ['update', '-q'], { env });
  const install = await runCommand('apt-get', ['install', '-y', '-q', DEBIAN_PACKAGE[name]], { env });
  const found = findBrowser(name);
  if (found !== null) return { path: found };
  return { missing: `${whatToInstall(name)}\n${update.output}\n${install.output}` };
}
