import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Handlers } from '@/utils/messages/serve';
import { serve } from '@/utils/messages/serve';

const own = { id: 'test-extension-id', origin: 'chrome-extension://test-extension-id/' };
const popup = { id: own.id, url: `${own.origin}popup.html` };
const page = { id: own.id, url: 'https://jobs.example/1', tab: { id: 7 }, frameId: 0 };

/** Sends what `send.ts` would send, as if the browser had seen it come from `sender`. */
function deliver(type: string, data: unknown, sender: object): Promise<unknown> {
  const message = { id: 1, type, data, timestamp: 0 };
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
  });
}

describe('serve', () => {
  const handlers = {
    readCopy: vi.fn<Handlers['readCopy']>(),
    offerReading: vi.fn<Handlers['offerReading']>(),
    leavePage: vi.fn<Handlers['leavePage']>(),
    readTab: vi.fn<Handlers['readTab']>(),
    readAd: vi.fn<Handlers['readAd']>(),
    saveTab: vi.fn<Handlers['saveTab']>(() => ({ ok: false as const, reason: 'nothing-here' as const })),
  };

  beforeEach(async () => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    const { transport } = await import('@/utils/messages/transport');
    transport.removeAllListeners();
    serve(handlers, own);
  });

  it('gives a call of our popup to its handler and the answer back', async () => {
    const answer = await deliver('saveTab', { tabId: 3 }, popup);
    expect(handlers.saveTab).toHaveBeenCalledWith(
      { tabId: 3 },
      { from: 'extension', tabId: null, url: popup.url },
    );
    expect(answer).toMatchObject({ res: { ok: false, reason: 'nothing-here' } });
  });

  it.each([
    ['saveTab from a page', 'saveTab', { tabId: 3 }, page],
    ['readTab from a page', 'readTab', { tabId: 3 }, page],
    ['offerReading from another extension', 'offerReading', { reading: {} }, { ...page, id: 'other' }],
    ['offerReading from a screen of ours', 'offerReading', { reading: {} }, popup],
    ['readCopy from a screen of ours', 'readCopy', { copy: { url: page.url, html: '' } }, popup],
    ['readCopy without an address', 'readCopy', { copy: { url: 'here', html: '' } }, page],
    ['saveTab with a string for a tab', 'saveTab', { tabId: '3' }, popup],
    ['saveTab with more than it takes', 'saveTab', { tabId: 3, admin: true }, popup],
    ['saveTab without anything', 'saveTab', undefined, popup],
    ['readAd from a page', 'readAd', { ad: { description: '', title: null, language: null } }, page],
    ['readAd without a title', 'readAd', { ad: { description: '', language: null } }, popup],
    ['leavePage with an endless address', 'leavePage', { url: 'x'.repeat(9000) }, page],
  ])('refuses %s and calls no handler', async (_name, type, data, sender) => {
    const answer = await deliver(type, data, sender);
    expect(answer).toMatchObject({ err: { name: 'RefusedMessage' } });
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });
});
