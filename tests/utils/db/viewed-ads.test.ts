import { beforeEach, describe, expect, it } from 'vitest';

import { recentActs } from '@/utils/db/acts';
import { eraseStore } from '@/utils/db/erase-store';
import type { NorthingDb } from '@/utils/db/northing-db';
import { allViewedAds, forgetViewedAds, noteViewedAd } from '@/utils/db/viewed-ads';

import { aViewedAd } from '../../builders/a-viewed-ad';
import { freshStore, worldAt } from './fresh-store';

const { firstSeenAt: _first, updatedAt: _last, ...seen } = aViewedAd();

describe('ads only looked at', () => {
  let db: NorthingDb;
  beforeEach(() => {
    db = freshStore();
  });

  it('count once however often they are opened, from the first look on', async () => {
    await noteViewedAd(db, seen, worldAt('2026-10-01T09:00:00.000Z'));
    expect(await noteViewedAd(db, seen, worldAt('2026-10-01T18:00:00.000Z'))).toMatchObject({ value: false });
    await noteViewedAd(db, { ...seen, title: 'Senior Data Analyst' }, worldAt('2026-10-09T09:00:00.000Z'));
    expect(await allViewedAds(db)).toMatchObject([
      { title: 'Senior Data Analyst', firstSeenAt: '2026-10-01T09:00:00.000Z' },
    ]);
  });

  it('are let go after a year, with the next look at another', async () => {
    await noteViewedAd(db, seen, worldAt('2025-10-01T09:00:00.000Z'));
    await noteViewedAd(db, { ...seen, id: 'viewed-2' }, worldAt('2026-10-02T09:00:00.000Z'));
    expect((await allViewedAds(db)).map(({ id }) => id)).toEqual(['viewed-2']);
  });

  it('leave nothing to undo, neither noted nor forgotten', async () => {
    await noteViewedAd(db, seen, worldAt());
    expect(await forgetViewedAds(db, worldAt())).toMatchObject({ ok: true, value: 1, actId: null });
    expect(await allViewedAds(db)).toEqual([]);
    expect(await recentActs(db)).toEqual([]);
  });

  it('go with everything else', async () => {
    await noteViewedAd(db, seen, worldAt());
    await eraseStore(db, worldAt());
    expect(await allViewedAds(db)).toEqual([]);
  });
});
