import { describe, expect, it } from 'vitest';

import type { PostingCandidate } from '@/utils/capture/page-reading';
import { recentActs } from '@/utils/db/acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { savedPostings } from '@/utils/db/postings';
import { putReread } from '@/utils/db/reread-postings';
import { keepCandidate } from '@/utils/intake/keep-candidate';
import { rereadPostings } from '@/utils/intake/reread-postings';
import { readRequirements, type AdText, type ReadRequirements } from '@/utils/skills/read-requirements';

import { countingIds, freshStore, worldAt } from '../db/fresh-store';

const stated = <T>(value: T): { value: T; source: 'json-ld'; trust: 'high' } => ({
  value,
  source: 'json-ld',
  trust: 'high',
});
const anAd = (at: number): PostingCandidate => ({
  kind: 'posting',
  site: 'acme-careers',
  url: `https://careers.acme.example/jobs/${at}`,
  problems: [],
  unreadable: [],
  fields: {
    title: stated(`Analyst ${at}`),
    externalId: stated(String(at)),
    description: stated('## What you need\n\n- SQL'),
  },
});
/** A reader from before: it knew nothing. */
const older = (): ReadRequirements => ({ requirements: [], vocabulary: 'older' });
const newId = countingIds('n');
const world = worldAt(undefined, newId);
const savedBy = async (db: NorthingDb, many: number, readWith: (ad: AdText) => ReadRequirements) => {
  for (let at = 0; at < many; at += 1)
    await keepCandidate(anAd(at), { db, ...world, readRequirements: readWith });
};

describe('rereadPostings', () => {
  it('reads every ad again that something older has read, beyond one batch, and is no act of the user', async () => {
    const db = freshStore();
    await savedBy(db, 60, older);
    const acts = (await recentActs(db, 100)).length;
    expect(await rereadPostings({ db, ...world, readRequirements })).toEqual({ read: 60, refused: null });
    const saved = await savedPostings(db);
    expect(new Set(saved.map(({ requirements }) => requirements[0]?.label))).toEqual(new Set(['SQL']));
    expect(await recentActs(db, 100)).toHaveLength(acts);
  });

  it('reads nothing a second time', async () => {
    const db = freshStore();
    await savedBy(db, 3, older);
    await rereadPostings({ db, ...world, readRequirements });
    let asked = 0;
    const counted = (ad: AdText): ReadRequirements => {
      asked += ad.description === '' ? 0 : 1;
      return readRequirements(ad);
    };
    expect(await rereadPostings({ db, ...world, readRequirements: counted })).toEqual({
      read: 0,
      refused: null,
    });
    expect(asked).toBe(0);
  });

  it('leaves an ad alone that has changed while it was read', async () => {
    const db = freshStore();
    await savedBy(db, 1, older);
    const [posting] = await savedPostings(db);
    const reread = {
      id: posting?.id ?? '',
      requirements: [],
      vocabulary: 'newer',
      description: 'another text',
    };
    expect(await putReread(db, [reread], world)).toMatchObject({ ok: true, value: 0 });
    expect((await savedPostings(db))[0]?.vocabulary).toBe('older');
  });
});
