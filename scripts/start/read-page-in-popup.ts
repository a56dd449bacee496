import { clickToolbar } from '../browser/click-toolbar';
import type { Launched } from '../browser/launch-chromium';
import type { Surfaces } from '../browser/open-surface';
import type { ServedPages } from '../browser/serve-pages';
import { words } from '../browser/words';
import type { PageFile } from './page-files';
import type { Saw } from './saw';

declare const chrome: {
  tabs: { query(info: object): Promise<{ id: number }[]> };
  action: { getTitle(of: object): Promise<string> };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
};

interface Read {
  readonly kind: string;
  readonly fields?: Readonly<Record<string, { readonly value: unknown }>>;
}

const PATIENCE_MS = 15_000;

/** What the extension knows of the tab in front, once it has read it. */
async function readingInFront(launched: Launched): Promise<{ read: Read | null; title: string }> {
  const lookout = await launched.lookout();
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const known = await lookout.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const key = `tab:${tab?.id}`;
      const found = (await chrome.storage.session.get(key))[key] as
        { state: string; reading: unknown } | undefined;
      return {
        state: found?.state,
        read: found?.reading,
        title: await chrome.action.getTitle({ tabId: tab?.id }),
      };
    });
    if (known.state === 'ready' || known.state === 'failed' || Date.now() > until) {
      return { read: (known.read ?? null) as Read | null, title: known.title };
    }
    await lookout.waitForTimeout(150);
  }
}

/**
 * Opens a page, clicks the toolbar button on it, saves what is there, and tells what it saw. The popup is photographed
 * to `picture`.
 */
export async function readPageInPopup(
  { launched, surfaces, served }: { launched: Launched; surfaces: Surfaces; served: ServedPages },
  file: PageFile,
  picture: string,
): Promise<Saw> {
  served.set(file.url, file.html);
  const page = await launched.context.newPage();
  await page.goto(file.url, { waitUntil: 'domcontentloaded' });
  await clickToolbar(launched, page);
  const popup = await surfaces.find('popup.html');
  const { read } = await readingInFront(launched);
  const kind = read?.kind ?? 'not read';
  let saved = false;
  if (kind === 'posting' || kind === 'person') {
    const save = words(kind === 'posting' ? 'popup.save' : 'popup.save_person');
    await popup.locator(`::-p-aria([name="${save}"][role="button"])`).click();
    saved = await popup
      .waitForFunction(
        (done) => document.body.innerText.includes(done),
        { timeout: PATIENCE_MS },
        words('popup.saved'),
      )
      .then(
        () => true,
        () => false,
      );
  }
  await popup.screenshot({ path: picture });
  const { title } = await readingInFront(launched);
  await page.close();
  const value = (name: string): string => {
    const found = read?.fields?.[name]?.value;
    return typeof found === 'string' ? found : '';
  };
  return {
    page: file.name,
    kind,
    name: kind === 'person' ? value('name') : value('title'),
    of: kind === 'person' ? value('headline') : value('company'),
    verdict: kind === 'posting' ? (title.split(/[,:]/)[0] ?? '') : '',
    saved,
  };
}
