import { describe, expect, it } from 'vitest';
import { forgetPerson, keepPerson } from '@/utils/db/people';
import { peopleLike, peopleOf, peopleOfFirms } from '@/utils/db/people-near';
import { likelySame } from '@/utils/person/likely-same';
import { aPerson, aPersonFacts } from '../../builders/a-person';
import { aSeenPerson } from './a-seen-person';
import { aDisk, freshStore, worldAt } from './fresh-store';

const world = worldAt();

async function knowing(...firms: readonly string[]) {
  const db = freshStore(aDisk());
  const ids: string[] = [];
  for (const [at, organisation] of firms.entries()) {
    const facts = aPersonFacts({ organisation, phone: `+3130555${at}000`, email: null, profileUrl: null });
    const kept = await keepPerson(db, aSeenPerson({ facts, keys: [`id:${at}`] }), world);
    if (!kept.ok) throw new Error(kept.reason);
    ids.push(kept.id);
  }
  return { db, ids };
}
const firmsOf = (people: readonly { readonly facts: { readonly organisation: string | null } }[]): string[] =>
  people.map(({ facts }) => facts.organisation ?? '').sort();

describe('peopleOfFirms', () => {
  it.each([
    ['Quayside Search', ['QUAYSIDE search GmbH', 'Quayside', 'Quayside Search']],
    ['Quayside Ltd', ['QUAYSIDE search GmbH', 'Quayside', 'Quayside Search']],
    ['Zürich Versicherung', ['Zurich Versicherung AG']],
    ['Nobody Known', []],
    ['  ', []],
  ])('finds those of %j among others', async (name, found) => {
    const { db } = await knowing(
      'Quayside Search',
      'QUAYSIDE search GmbH',
      'Quayside',
      'Zurich Versicherung AG',
      'Harbour Grid',
    );
    expect(firmsOf(await peopleOfFirms(db, [name, null]))).toEqual([...found].sort());
  });

  it('leaves out who is in the bin', async () => {
    const { db, ids } = await knowing('Quayside Search');
    await forgetPerson(db, ids[0] ?? '', world);
    expect(await peopleOfFirms(db, ['Quayside Search'])).toEqual([]);
    expect(await peopleOf(db, ids)).toEqual([]);
  });
});

describe('peopleLike', () => {
  it('holds everybody of whom it could be said that they are the same', async () => {
    const { db } = await knowing('Quayside Search', 'Harbour Grid', 'Quayside');
    const looked = aPerson({ id: 'other', facts: { phone: '+31305551000' } });
    const near = await peopleLike(db, looked);
    expect(firmsOf(likelySame(looked, near))).toEqual(['Harbour Grid', 'Quayside', 'Quayside Search']);
  });
});
