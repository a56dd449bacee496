import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { CopyCall } from '@/utils/capture/page-copy';
import type { PageReading } from '@/utils/capture/page-reading';
import { readerTransport } from '@/utils/messages/reader-transport';
import { serveReader } from '@/utils/messages/serve-reader';

const own = { id: 'test-extension-id', origin: 'chrome-extension://test-extension-id/' };
const background = { id: own.id, url: `${own.origin}background.js` };
const page = { id: own.id, url: 'https://jobs.example/1', tab: { id: 7 }, frameId: 0 };
const call: CopyCall = { copy: { url: 'https://jobs.example/1', html: '<html></html>' }, isAsked: false };
const none: PageReading = { kind: 'none', site: 'generic', url: 'https://jobs.example/1', problems: [] };

function deliver(data: unknown, sender: object): Promise<unknown> {
  const message = { id: 1, type: 'readAside', data, timestamp: 0 };
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
  });
}

describe('serveReader', () => {
  const read = vi.fn<(call: CopyCall) => PageReading>(() => none);

  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    readerTransport.removeAllListeners();
    serveReader(read, own);
  });

  it('gives the background what was read of a copy', async () => {
    expect(await deliver(call, background)).toMatchObject({ res: none });
    expect(read).toHaveBeenCalledWith(call);
  });

  it.each([
    ['a page', call, page],
    ['another extension', call, { ...background, id: 'other' }],
    ['the background without an address', { ...call, copy: { html: '' } }, background],
    [
      'the background with a reason there is not',
      { ...call, copy: { url: page.url, problem: 'dull' } },
      background,
    ],
  ])('refuses a call from %s and reads nothing', async (_name, data, sender) => {
    expect(await deliver(data, sender)).toMatchObject({ err: { name: 'RefusedMessage' } });
    expect(read).not.toHaveBeenCalled();
  });
});
