import { describe, expect, it } from 'vitest';
import { undoAct } from '@/utils/db/acts';
import { keepPerson, person, savedPeople } from '@/utils/db/people';
import { joinedTo, joinRecords, partRecord, tellPeopleApart } from '@/utils/db/same-people';
import { aSeenPerson } from './a-seen-person';
import { aDisk, dumpContent, freshStore, worldAt } from './fresh-store';

const world = worldAt();
const profile = aSeenPerson({
  keys: ['linkedin:marit-osei'],
  url: 'https://www.linkedin.com/in/marit-osei/',
});
const contact = aSeenPerson({ keys: ['mail:marit@quayside.example'], url: 'https://quayside.example/team' });

async function two(disk = aDisk()) {
  const db = freshStore(disk);
  const ids: string[] = [];
  for (const seen of [profile, contact]) {
    const kept = await keepPerson(db, seen, world);
    if (!kept.ok) throw new Error(kept.reason);
    ids.push(kept.id);
  }
  const [one = '', other = ''] = ids;
  return { db, disk, ids: [one, other] as const };
}

describe('joinRecords', () => {
  it('leaves one person, whom a new reading of either page finds', async () => {
    const { db, ids } = await two();
    const joined = await joinRecords(db, ids, world);
    expect((await savedPeople(db)).map(({ id }) => id)).toEqual([joined.ok ? joined.id : '']);
    for (const seen of [profile, contact])
      expect(await keepPerson(db, seen, world)).toMatchObject({ ok: true, id: joined.ok ? joined.id : '' });
    expect(await savedPeople(db)).toHaveLength(1);
  });

  it('is taken back whole by one undo', async () => {
    const { db, disk, ids } = await two();
    const before = await dumpContent(disk);
    const joined = await joinRecords(db, ids, world);
    expect(await undoAct(db, joined.ok ? (joined.actId ?? '') : '', world)).toMatchObject({ ok: true });
    expect(await dumpContent(disk)).toEqual(before);
  });

  it('is refused for one record twice', async () => {
    const { db, ids } = await two();
    expect(await joinRecords(db, [ids[0], ids[0]], world)).toMatchObject({ ok: false, reason: 'invalid' });
  });
});

describe('a page that gives the keys of two records', () => {
  const both = aSeenPerson({
    keys: ['linkedin:marit-osei', 'mail:marit@quayside.example'],
    url: 'https://www.linkedin.com/in/marit-osei/',
  });

  it('makes them one person in one act', async () => {
    const { db, disk, ids } = await two();
    const before = await dumpContent(disk);
    const kept = await keepPerson(db, both, world);
    expect(kept).toMatchObject({ ok: true, id: ids[0] });
    expect((await savedPeople(db)).map(({ id }) => id)).toEqual([ids[0]]);
    expect((await joinedTo(db, ids[0])).map(({ id }) => id)).toEqual([ids[1]]);
    expect(await undoAct(db, kept.ok ? (kept.actId ?? '') : '', world)).toMatchObject({ ok: true });
    expect(await dumpContent(disk)).toEqual(before);
  });

  it('leaves two people two whom the user has told apart', async () => {
    const { db, ids } = await two();
    await tellPeopleApart(db, ids, world);
    await keepPerson(db, both, world);
    expect(await savedPeople(db)).toHaveLength(2);
  });
});

describe('partRecord', () => {
  it('makes two people of them again, whom their own pages find', async () => {
    const { db, ids } = await two();
    const joined = await joinRecords(db, ids, world);
    const [copy] = await joinedTo(db, joined.ok ? joined.id : '');
    expect(await partRecord(db, copy?.id ?? '', world)).toMatchObject({ ok: true });
    expect(await savedPeople(db)).toHaveLength(2);
    expect(await keepPerson(db, profile, world)).toMatchObject({ id: ids[0] });
    expect(await keepPerson(db, contact, world)).toMatchObject({ id: ids[1] });
  });
});

describe('tellPeopleApart', () => {
  it('is remembered on both', async () => {
    const { db, ids } = await two();
    await tellPeopleApart(db, ids, world);
    const both = await Promise.all(ids.map((id) => person(db, id)));
    expect(both.map((one) => one?.distinctFrom)).toEqual([[ids[1]], [ids[0]]]);
  });
});
