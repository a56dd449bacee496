import { join, relative } from 'node:path';
import { builtFolder } from '../check/built';
import { packageBin } from '../check/package-bin';
import { root, workFolder } from '../check/root';
import { runNode } from '../check/run-command';
import { provideBrowser } from '../setup/provide-browser';
import { headlessJourney } from './headless-journey';
import { openWindow } from './open-window';
import { pageFiles } from './page-files';

const SAMPLES = ['public/sample', 'scripts/start/sample'];

/** Whether a window can be shown. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

async function main(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg) => arg !== '--headless');
  const own = paths.length > 0;
  const files = own ? await pageFiles(paths, process.env.INIT_CWD ?? root) : await pageFiles(SAMPLES, root);

  const browser = await provideBrowser('chromium');
  if ('missing' in browser) throw new Error(browser.missing);
  process.env.CHROME_PATH = browser.path;

  console.log('Building …');
  const build = await runNode([packageBin('wxt'), 'build', '--browser', 'chrome']);
  if (build.code !== 0) throw new Error(build.output);
  const extension = builtFolder('chrome');

  if (hasDisplay() && !args.includes('--headless')) {
    try {
      await openWindow(extension, files);
      return 0;
    } catch (problem) {
      console.error(problem instanceof Error ? problem.message : problem);
      console.error(
        `\n${browser.path} did not take the extension. Open its extensions page, switch developer mode on, choose ` +
          `"Load unpacked" and pick ${extension}; or set CHROME_PATH to Chromium, Edge or Chrome for Testing.`,
      );
      return 1;
    }
  }

  console.log('There is no display: the journey is driven without one.');
  const shots = join(workFolder, 'shots');
  const seen = await headlessJourney(extension, files, shots);
  console.log(`Screenshots: ${relative(process.cwd(), shots)}`);
  // With one's own pages anything may come out; the samples have to be read and saved.
  return own || seen.every(({ saved }) => saved) ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
