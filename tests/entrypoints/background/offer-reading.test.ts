import { browser } from '#imports';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { leaveTab } from '@/entrypoints/background/leave-tab';
import { offerReading } from '@/entrypoints/background/offer-reading';
import type { PageReading } from '@/utils/capture/page-reading';
import { RefusedMessage } from '@/utils/messages/serve';
import { readTabReading } from '@/utils/platform/tab-readings';

const sender = { from: 'page', tabId: 7, url: 'https://jobs.example/berths/1' } as const;
const ad: PageReading = {
  kind: 'posting',
  site: 'generic',
  url: 'https://jobs.example/berths/1',
  problems: [],
  unreadable: [],
  fields: { title: { value: 'Harbour Pilot', source: 'heading', trust: 'medium' } },
};
const profile: PageReading = {
  kind: 'person',
  site: 'generic',
  url: 'https://jobs.example/people/ada',
  problems: [],
  others: [],
  fields: { name: { value: 'Ada Quill', source: 'heading', trust: 'medium' } },
};

const later = (): Date => new Date(Date.now() + 1000);

describe('offerReading', () => {
  const badge = vi.fn<(details: { tabId?: number; text: string | null }) => Promise<void>>();

  beforeEach(() => {
    fakeBrowser.reset();
    badge.mockReset().mockResolvedValue();
    browser.action.setBadgeText = badge as typeof browser.action.setBadgeText;
    browser.i18n.getMessage = (key: string) => key;
  });

  it('keeps what a page offered for its tab and draws the button', async () => {
    await offerReading(ad, sender);
    expect(await readTabReading(7)).toMatchObject({ tabId: 7, state: 'ready', url: ad.url });
    expect(badge).toHaveBeenLastCalledWith({ tabId: 7, text: '?' });
  });

  it('marks a person as only announced', async () => {
    await offerReading(profile, { ...sender, url: profile.url });
    expect(await readTabReading(7)).toMatchObject({ state: 'announced' });
    expect(badge).toHaveBeenLastCalledWith({ tabId: 7, text: '+' });
  });

  it.each([
    ['another site’s address', { ...ad, url: 'https://bank.example/' }],
    ['no reading at all', 'posting'],
    ['a kind there is not', { ...ad, kind: 'weather' }],
    ['markup where a list should stand', { ...ad, problems: '<b>' }],
  ])('refuses %s and keeps nothing', async (_name, reading) => {
    await expect(offerReading(reading, sender)).rejects.toBeInstanceOf(RefusedMessage);
    expect(await readTabReading(7)).toBeNull();
    expect(badge).not.toHaveBeenCalled();
  });

  it('forgets the ad and clears the button when the tab moves on', async () => {
    await offerReading(ad, sender);
    await leaveTab(7, later());
    expect(await readTabReading(7)).toBeNull();
    expect(badge).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });

  it('does not forget it when the browser only repeats the address', async () => {
    await offerReading(ad, sender);
    await leaveTab(7, later(), ad.url);
    expect(await readTabReading(7)).toMatchObject({ state: 'ready' });
  });

  it('does not forget an ad that was read after the tab had moved on, when the news of it comes late', async () => {
    const leftAt = new Date(Date.now() - 1000);
    await offerReading(ad, sender);
    await leaveTab(7, leftAt);
    expect(await readTabReading(7)).toMatchObject({ state: 'ready' });
  });
});
