import { browser } from '#imports';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { leaveTab } from '@/entrypoints/background/leave-tab';
import { offerReading } from '@/entrypoints/background/offer-reading';
import type { PageReading } from '@/utils/capture/page-reading';
import { notePosting, savedPostings } from '@/utils/db/postings';
import { putGoal } from '@/utils/db/goals';
import { keepCandidate } from '@/utils/intake/keep-candidate';
import { readFront } from '@/utils/platform/front-looks';
import { readAd } from '@/utils/platform/read-ad';
import { storeMark } from '@/utils/platform/witness-box';
import { getStore } from '@/utils/store/store';
import type { NorthingDb } from '@/utils/db/northing-db';

import { aGoal } from '../../builders/a-goal';

const stated = (value: string): { value: string; source: 'json-ld'; trust: 'high' } => ({
  value,
  source: 'json-ld',
  trust: 'high',
});
const ad: PageReading = {
  kind: 'posting',
  site: 'generic',
  url: 'https://jobs.example/berths/1',
  problems: [],
  unreadable: [],
  fields: {
    title: stated('Harbour Pilot'),
    company: stated('Quay Nine'),
    description: stated('## What you need\n\n- Good knowledge of SQL'),
  },
};
/** A second ad that a split view shows at the same address. */
const other: PageReading = { ...ad, fields: { ...ad.fields, title: stated('Dock Foreman') } };
const world = { now: new Date(), newId: () => crypto.randomUUID() };
let tabId = 0;

/** The page offers itself to the background, as it does when it is opened. */
const offer = (reading = ad): Promise<void> =>
  offerReading(reading, { from: 'page', tabId, url: 'https://jobs.example/berths/1' });

describe('readFront', () => {
  let db: NorthingDb;

  beforeEach(async () => {
    fakeBrowser.reset();
    browser.action.setBadgeText = () => Promise.resolve();
    browser.i18n.getMessage = (key: string) => key;
    const tab = await browser.tabs.create({ active: true });
    tabId = tab.id ?? 0;
    // The fake browser has no window in front.
    browser.tabs.query = () => Promise.resolve([tab]);
    const store = await getStore();
    if (store.state !== 'ready') throw new Error(store.state);
    db = store.db;
    await putGoal(db, aGoal({ id: crypto.randomUUID() }), world);
    await vi.waitUntil(async () => (await storeMark()) !== null);
  });

  it('gives the look at what was read last, without the ad’s text', async () => {
    await offer();
    const { tab, look } = await readFront();
    expect(tab?.id).toBe(tabId);
    expect(look?.view.facts).toMatchObject({ title: 'Harbour Pilot', description: null });
    expect(look?.report.ready.requirements.map(({ requirement }) => requirement.label)).toEqual(['SQL']);
  });

  it('gives none once the store has moved on, and again when the button was drawn anew', async () => {
    await offer();
    const before = await storeMark();
    await putGoal(db, aGoal({ id: crypto.randomUUID() }), world);
    await expect.poll(storeMark).not.toBe(before);
    expect((await readFront()).look).toBeNull();
    await offer();
    expect((await readFront()).look).not.toBeNull();
  });

  it('gives none of an ad that another one has followed, and none of a tab that moved on', async () => {
    await offer();
    await browser.storage.session.set({
      [`tab:${tabId}`]: { tabId, url: ad.url, at: world.now.toISOString(), state: 'ready', reading: other },
    });
    expect((await readFront()).look).toBeNull();
    const again = { tabId, url: ad.url, at: '2026-11-30T08:00:00.000Z', state: 'ready', reading: ad };
    await browser.storage.session.set({ [`tab:${tabId}`]: again });
    expect((await readFront()).look?.readAt).toBe(again.at);
    await leaveTab(tabId, new Date(Date.now() + 1000));
    expect((await readFront()).look).toBeNull();
    expect(await browser.storage.session.get(`look:${tabId}`)).toEqual({});
  });

  it('shows what the user corrected', async () => {
    const kept = await keepCandidate(ad, { ...world, db, readRequirements: readAd });
    if (!kept.ok) throw new Error(kept.reason);
    const [saved] = await savedPostings(db);
    const before = await storeMark();
    await notePosting(db, saved?.id ?? '', { corrections: { title: 'Senior Harbour Pilot' } }, world);
    await expect.poll(storeMark).not.toBe(before);
    await offer();
    const { look } = await readFront();
    expect(look?.view.facts.title).toBe('Senior Harbour Pilot');
    expect(look?.view.saved?.facts.description).toBeNull();
  });
});
