import { launchChromium } from '../browser/launch-chromium';
import { servePages } from '../browser/serve-pages';
import type { PageFile } from './page-files';

/**
 * Opens a browser window with Northing in it, the welcome first and every page in a tab beside it, and waits until the
 * window is closed. The profile is a fresh one and goes when the window goes.
 */
export async function openWindow(extension: string, files: readonly PageFile[]): Promise<void> {
  const launched = await launchChromium({ extension, headed: true });
  const closed = new Promise<void>((resolve) => launched.context.on('close', () => resolve()));
  const served = await servePages(launched.context, { others: 'let through' });
  for (const file of files) {
    served.set(file.url, file.html);
    const page = await launched.context.newPage();
    await page.goto(file.url, { waitUntil: 'domcontentloaded' });
  }
  console.log(
    [
      '',
      'Northing runs in the window that has just opened, in a profile of its own that goes when you close it.',
      'On a job ad, click the Northing button (behind the puzzle piece) or press Alt+Shift+S.',
      'Close the window, or press Ctrl+C here, to end.',
    ].join('\n'),
  );
  process.once('SIGINT', () => void launched.context.close());
  await closed;
  await launched.close();
}
