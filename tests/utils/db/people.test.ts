import { describe, expect, it } from 'vitest';

import {
  binnedPeople,
  countPeople,
  forgetPerson,
  keepPerson,
  notePerson,
  person,
  personByKeys,
  restorePerson,
  savedPeople,
} from '@/utils/db/people';

import { aSeenPerson } from './a-seen-person';
import { countingIds, freshStore, worldAt } from './fresh-store';

describe('keepPerson', () => {
  it('knows somebody by any of their keys and gathers the new ones', async () => {
    const db = freshStore();
    const world = worldAt();
    await keepPerson(db, aSeenPerson({ keys: ['mail:a@x.example'] }), world);
    const again = await keepPerson(db, aSeenPerson({ keys: ['linkedin:ann', 'mail:a@x.example'] }), world);
    expect(again).toMatchObject({ ok: true, id: 'id-1', change: 'updated' });
    expect((await personByKeys(db, ['linkedin:ann']))?.keys).toEqual(['mail:a@x.example', 'linkedin:ann']);
  });

  it('finds the same person unchanged: nothing to undo, only seen later', async () => {
    const db = freshStore();
    const newId = countingIds();
    await keepPerson(db, aSeenPerson(), worldAt('2026-11-22T09:00:00.000Z', newId));
    const again = await keepPerson(db, aSeenPerson(), worldAt('2026-11-23T09:00:00.000Z', newId));
    expect(again).toEqual({ ok: true, id: 'id-1', change: 'unchanged', actId: null });
    expect(await person(db, 'id-1')).toMatchObject({
      savedAt: '2026-11-22T09:00:00.000Z',
      seenAt: '2026-11-23T09:00:00.000Z',
    });
  });

  it('keeps what the user wrote when the page is read again', async () => {
    const db = freshStore();
    const world = worldAt();
    await keepPerson(db, aSeenPerson(), world);
    const notes = { text: 'met in Utrecht', area: 'data', corrections: { name: 'Marit O.' } };
    await notePerson(db, 'id-1', notes, world);
    await keepPerson(db, aSeenPerson({ facts: { ...aSeenPerson().facts, headline: 'Partner' } }), world);
    expect(await person(db, 'id-1')).toMatchObject({ facts: { headline: 'Partner' }, notes });
  });

  it('is refused, and nobody kept, when the ad they are named in is not there', async () => {
    const db = freshStore();
    expect(await keepPerson(db, aSeenPerson(), worldAt(), 'none')).toMatchObject({
      ok: false,
      reason: 'invalid',
    });
    expect(await savedPeople(db)).toEqual([]);
  });
});

describe('personByKeys', () => {
  it('goes by the strongest key and passes over the bin', async () => {
    const db = freshStore();
    const world = worldAt();
    const ann = await keepPerson(db, aSeenPerson({ keys: ['mail:a@x.example'] }), world);
    const bo = await keepPerson(db, aSeenPerson({ keys: ['linkedin:bo'] }), world);
    const [annId, boId] = [ann.ok ? ann.id : '', bo.ok ? bo.id : ''];
    expect((await personByKeys(db, ['linkedin:bo', 'mail:a@x.example']))?.id).toBe(boId);
    await forgetPerson(db, boId, world);
    expect(await countPeople(db)).toBe(1);
    expect((await personByKeys(db, ['linkedin:bo', 'mail:a@x.example']))?.id).toBe(annId);
    expect((await binnedPeople(db)).map(({ id }) => id)).toEqual([boId]);
    await restorePerson(db, boId, world);
    expect(await savedPeople(db)).toHaveLength(2);
    expect(await countPeople(db)).toBe(2);
    expect(await personByKeys(db, [])).toBeUndefined();
  });
});
