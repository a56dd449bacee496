import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { sendFromPage } from '@/utils/messages/send-from-page';
import type { Handlers } from '@/utils/messages/serve';
import { serve } from '@/utils/messages/serve';
import { transport } from '@/utils/messages/transport';

const own = { id: 'test-extension-id', origin: 'chrome-extension://test-extension-id/' };
const page = { id: own.id, url: 'https://jobs.example/1', tab: { id: 7 }, frameId: 0 };

describe('sendFromPage', () => {
  const handlers = {
    readCopy: vi.fn<Handlers['readCopy']>(),
    offerReading: vi.fn<Handlers['offerReading']>(),
    leavePage: vi.fn<Handlers['leavePage']>(),
    readTab: vi.fn<Handlers['readTab']>(),
    saveTab: vi.fn<Handlers['saveTab']>(),
    readAd: vi.fn<Handlers['readAd']>(),
  };

  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    transport.removeAllListeners();
    serve(handlers, own);
    // The browser tells the background who sent a message; the page's side cannot.
    const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown>;
    const deliver = vi.fn<(message: unknown) => Promise<unknown>>(
      (message) => new Promise((resolve) => void trigger(message, page, resolve)),
    );
    fakeBrowser.runtime.sendMessage = deliver;
  });

  it('is understood by the background', async () => {
    await sendFromPage('leavePage', { url: 'https://jobs.example/2' });
    expect(handlers.leavePage).toHaveBeenCalledWith(
      { url: 'https://jobs.example/2' },
      { from: 'page', tabId: 7, url: page.url },
    );
  });

  it('brings the answer back', async () => {
    const none = { kind: 'none', site: 'generic', url: page.url, problems: [] } as const;
    handlers.readCopy.mockResolvedValue(none);
    const copy = { url: page.url, html: '<html></html>' };
    expect(await sendFromPage('readCopy', { copy })).toEqual(none);
    expect(handlers.readCopy).toHaveBeenCalledWith({ copy }, { from: 'page', tabId: 7, url: page.url });
  });

  it('rejects when the call is refused, and when nobody answers', async () => {
    await expect(sendFromPage('leavePage', { url: 'x'.repeat(9000) })).rejects.toThrow(
      'leavePage was refused',
    );
    fakeBrowser.runtime.sendMessage = async () => undefined;
    await expect(sendFromPage('leavePage', { url: page.url })).rejects.toThrow('leavePage: no answer');
  });
});
