import { test as base, type Page } from '@playwright/test';
import { type Launched, launchChromium } from '../../scripts/browser/launch-chromium';
import { servePages } from '../../scripts/browser/serve-pages';
import { Northing } from './pages/northing';

interface Options {
  /** Whether the job boards are allowed from the start. */
  readonly boardsAllowed: boolean;
}

/** A running browser with the built extension in it, its welcome closed, every web address answered from memory. */
export async function startNorthing({
  boardsAllowed,
  dark = false,
  profile,
  extension,
}: Options & {
  readonly dark?: boolean;
  /** Folder of a profile that outlives the browser. */
  readonly profile?: string;
  /** Folder of another copy of the extension than those all tests share. */
  readonly extension?: string;
}): Promise<Northing> {
  const folder = extension ?? (boardsAllowed ? process.env.NORTHING_GRANTED : process.env.NORTHING_BUILT);
  if (folder === undefined) throw new Error('global-setup.ts has not run');
  const launched = await launchChromium({
    extension: folder,
    colorScheme: dark ? 'dark' : 'light',
    ...(profile !== undefined && { profile }),
  });
  const northing = new Northing(launched, await servePages(launched.context));
  await closeWelcome(launched);
  // Opened later it would come to the front while a key is still on its way to the page it was pressed on.
  await launched.lookout();
  return northing;
}

/** A test gets a browser of its own. */
export const test = base.extend<Options & { readonly northing: Northing }>({
  boardsAllowed: [true, { option: true }],
  northing: async ({ boardsAllowed, colorScheme }, provide) => {
    const northing = await startNorthing({ boardsAllowed, dark: colorScheme === 'dark' });
    await provide(northing);
    await northing.close();
  },
});

/** The welcome opens by itself after installing; it must not come to the front in the middle of a test. */
async function closeWelcome({ context, url }: Launched): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().startsWith(url('welcome.html'));
  const welcome =
    context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await welcome.close();
}

export { expect } from '@playwright/test';
