import { describe, expect, it } from 'vitest';

import { undoAct } from '@/utils/db/acts';
import { keepPeople } from '@/utils/db/keep-people';
import { forgetPerson, keepPerson, savedPeople } from '@/utils/db/people';
import { allTies } from '@/utils/db/ties';
import { seenOfCard } from '@/utils/network/seen-of-card';

import { aDisk, dumpContent, freshStore, worldAt } from './fresh-store';

const world = worldAt();
const contact = (name: string, email: string, metOn: string | null = null) => ({
  seen: seenOfCard({ name, email }, world.now),
  metOn,
});
const ines = contact('Ines Falk', 'ines@x.example', '2021-03-12');

describe('keepPeople', () => {
  it('keeps each person once, within the file and with who was known, and remembers when we met', async () => {
    const db = freshStore();
    await keepPerson(db, ines.seen, world);
    const again = { ...ines, seen: { ...ines.seen, facts: { ...ines.seen.facts, headline: 'Planner' } } };
    const done = await keepPeople(db, [again, contact('Ola Nord', 'ola@x.example'), ines], world);
    expect(done).toMatchObject({ ok: true, value: { added: 1, updated: 1, unchanged: 1 } });
    const names = (await savedPeople(db)).map(({ facts }) => facts.name);
    expect(new Set(names)).toEqual(new Set(['Ines Falk', 'Ola Nord']));
    expect(names).toHaveLength(2);
    expect((await allTies(db)).map(({ metOn }) => metOn)).toEqual(['2021-03-12']);
  });

  it('does nothing when the same file comes again', async () => {
    const db = freshStore();
    await keepPeople(db, [ines], world);
    expect(await keepPeople(db, [ines], world)).toMatchObject({
      ok: true,
      actId: null,
      value: { added: 0, updated: 0, unchanged: 1 },
    });
  });

  it('is taken back whole by one undo', async () => {
    const disk = aDisk();
    const db = freshStore(disk);
    await keepPerson(db, ines.seen, world);
    const before = await dumpContent(disk);
    const done = await keepPeople(db, [contact('Ola Nord', 'ola@x.example', '2020-01-01'), ines], world);
    const undone = await undoAct(db, done.ok ? (done.actId ?? '') : '', world);
    expect(undone).toMatchObject({ ok: true });
    expect(await dumpContent(disk)).toEqual(before);
  });

  it('makes a new record of somebody who lies in the bin, and leaves the bin alone', async () => {
    const db = freshStore();
    const kept = await keepPerson(db, ines.seen, world);
    await forgetPerson(db, kept.ok ? kept.id : '', world);
    expect(await keepPeople(db, [ines], world)).toMatchObject({ value: { added: 1 } });
    expect(await savedPeople(db)).toHaveLength(1);
  });
});
