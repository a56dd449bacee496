import { browser } from '#imports';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { noteViewed } from '@/entrypoints/background/note-viewed';
import type { PostingCandidate } from '@/utils/capture/page-reading';
import { allViewedAds } from '@/utils/db/viewed-ads';
import { keepCandidate } from '@/utils/intake/keep-candidate';
import { readAd } from '@/utils/platform/read-ad';
import { keepViewed } from '@/utils/platform/settings';
import { getStore } from '@/utils/store/store';

const stated = <T>(value: T): { value: T; source: 'json-ld'; trust: 'high' } => ({
  value,
  source: 'json-ld',
  trust: 'high',
});
const ad = (number: number): PostingCandidate => ({
  kind: 'posting',
  site: 'acme-careers',
  url: `https://careers.acme.example/jobs/${number}`,
  problems: [],
  unreadable: [],
  fields: {
    title: stated('Data Analyst'),
    company: stated('Acme Freight'),
    description: stated('## What you need\n\n- Good knowledge of SQL\n- Call Ada on 0555 0142'),
  },
});
const storeNow = async () => {
  const store = await getStore();
  if (!('db' in store)) throw new Error('no store');
  return store.db;
};
let incognito = false;

describe('noteViewed', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    incognito = false;
    browser.tabs.get = (() => Promise.resolve({ incognito })) as unknown as typeof browser.tabs.get;
  });

  it('keeps nothing until the user asks for it', async () => {
    await noteViewed(7, ad(1));
    expect(await allViewedAds(await storeNow())).toEqual([]);
  });

  it('keeps what pay and radar count, and neither text nor address', async () => {
    await keepViewed.setValue(true);
    await noteViewed(7, ad(2));
    const rows = await allViewedAds(await storeNow());
    expect(rows).toMatchObject([
      { title: 'Data Analyst', company: 'Acme Freight', asks: [{ conceptId: 'sql', label: 'SQL' }] },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/acme\.example|Ada|0555/);
  });

  it('keeps nothing of a private window, nor of an ad that is saved', async () => {
    await keepViewed.setValue(true);
    const before = (await allViewedAds(await storeNow())).length;
    incognito = true;
    await noteViewed(7, ad(3));
    incognito = false;
    await keepCandidate(ad(4), {
      now: new Date(),
      newId: () => crypto.randomUUID(),
      db: await storeNow(),
      readRequirements: readAd,
    });
    await noteViewed(7, ad(4));
    expect(await allViewedAds(await storeNow())).toHaveLength(before);
  });
});
