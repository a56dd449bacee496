import { describe, expect, it } from 'vitest';

import { senderOf } from '@/utils/messages/sender';

const own = { id: 'northing-id', origin: 'chrome-extension://northing-id/' };

describe('senderOf', () => {
  it('knows a screen of our own by its address', () => {
    const sender = senderOf({ id: own.id, url: `${own.origin}popup.html` }, own);
    expect(sender).toEqual({ from: 'extension', tabId: null, url: `${own.origin}popup.html` });
  });

  it('knows the desk, which stands in a tab, as the extension and not as a page', () => {
    const sender = senderOf({ id: own.id, url: `${own.origin}desk.html`, tab: { id: 4 }, frameId: 0 }, own);
    expect(sender).toMatchObject({ from: 'extension', tabId: 4 });
  });

  it('knows our content script by its tab', () => {
    const sender = senderOf({ id: own.id, url: 'https://jobs.example/1', tab: { id: 7 }, frameId: 0 }, own);
    expect(sender).toEqual({ from: 'page', tabId: 7, url: 'https://jobs.example/1' });
  });

  it.each([
    ['another extension', { id: 'somebody-else', url: `${own.origin}popup.html` }],
    ['a sender without an id', { url: `${own.origin}popup.html` }],
    ['a frame inside a page', { id: own.id, url: 'https://ads.example/', tab: { id: 7 }, frameId: 3 }],
    ['a page that is in no tab', { id: own.id, url: 'https://jobs.example/1' }],
    ['an address that only starts like ours', { id: own.id, url: 'chrome-extension://northing-id.evil/' }],
  ])('takes %s for a stranger', (_name, raw) => {
    expect(senderOf(raw, own).from).toBe('stranger');
  });
});
