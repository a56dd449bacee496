import { readdirSync } from 'node:fs';
import { builtFolder } from '../../scripts/check/built';
import { adPage, adUrl } from './an-ad';
import { expect, test } from './fixtures';

/** Notes, from the page's own first script on, whatever changes in the page after it was parsed. */
const OBSERVED = `<script>
  window.changes = [];
  addEventListener('DOMContentLoaded', () => setTimeout(() => {
    new MutationObserver((records) => changes.push(...records.map(({ type, target }) => type + ' ' + target.nodeName)))
      .observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
  }));
</script>`;

test('A page can’t tell that it is read: no node, attribute or global is added', async ({ northing }) => {
  const html = adPage({ extra: OBSERVED });
  const bare = await northing.open('https://tidewatercycles.example/no-board', html);
  const page = await northing.open(adUrl(), html);
  await expect.poll(() => northing.badgeText(page)).not.toBe('');
  const look = () => ({
    markup: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).toSorted(),
    changes: (window as unknown as { changes: string[] }).changes,
  });
  const [read, unread] = [await page.evaluate(look), await bare.evaluate(look)];
  expect(read.changes).toEqual([]);
  expect(read.markup).toBe(unread.markup);
  expect(read.globals).toEqual(unread.globals);
});

test('A page can open none of the package’s files', async ({ northing }) => {
  const page = await northing.open(adUrl(), adPage());
  await expect.poll(() => northing.badgeText(page)).not.toBe('');
  const files = readdirSync(builtFolder('chrome'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .map((file) => northing.launched.url(file.replaceAll('\\', '/')));
  expect(files.length).toBeGreaterThan(10);
  const opened = await page.evaluate(async (urls) => {
    const tries = urls.map(async (url) => {
      const byFetch = await fetch(url, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
      const byImage = await new Promise<boolean>((resolve) => {
        const image = new Image();
        image.addEventListener('load', () => resolve(true));
        image.addEventListener('error', () => resolve(false));
        image.src = url;
      });
      return byFetch || byImage ? [url] : [];
    });
    return (await Promise.all(tries)).flat();
  }, files);
  expect(opened).toEqual([]);
});

test('A page can frame none of the package’s pages', async ({ northing }) => {
  const page = await northing.open(adUrl(), adPage());
  const framed = await page.evaluate(async (url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    const loaded = new Promise<boolean>((resolve) => {
      frame.addEventListener('load', () => resolve(true));
      setTimeout(() => resolve(false), 1500);
    });
    document.body.append(frame);
    await loaded;
    return frame.contentWindow?.length ?? 0;
  }, northing.launched.url('popup.html'));
  expect(framed).toBe(0);
  expect(page.frames().map((frame) => frame.url())).not.toContain(northing.launched.url('popup.html'));
});

test('A page can send no message to the extension', async ({ northing }) => {
  const page = await northing.open(adUrl(), adPage());
  await expect.poll(() => northing.badgeText(page)).not.toBe('');
  const answer = await page.evaluate(async (id) => {
    const runtime = (
      globalThis as { chrome?: { runtime?: { sendMessage?: (...args: unknown[]) => unknown } } }
    ).chrome?.runtime;
    if (runtime?.sendMessage === undefined) return 'no way to send';
    window.postMessage({ type: 'saveTab', data: { tabId: 1 } }, '*');
    return String(await runtime.sendMessage(id, { type: 'saveTab', data: { tabId: 1 } }));
  }, northing.launched.extensionId);
  expect(answer).toBe('no way to send');
  expect(await northing.rows('postings')).toEqual([]);
});
