import { browser } from '#imports';

let opening: Promise<void> | null = null;

/**
 * Opens the page that reads, unless it is open: workers have no parser of markup. It stays open, so that the next page is read by
 * code that is warm. Rejects when the browser opens none.
 */
export async function openReaderPage(): Promise<void> {
  opening ??= open().finally(() => {
    opening = null;
  });
  await opening;
}

async function open(): Promise<void> {
  if (await isOpen()) return;
  try {
    await browser.offscreen.createDocument({
      url: '/reader.html',
      reasons: ['DOM_PARSER'],
      justification: 'Reads the job ad or the person of a page the user is on.',
    });
  } catch (error) {
    // A worker that was ended may have opened it a moment ago; there can be only one.
    if (!(await isOpen())) throw error;
  }
}

async function isOpen(): Promise<boolean> {
  return (await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;
}
