import { describe, expect, it } from 'vitest';
import { joinPeople, partPeople } from '@/utils/person/join-people';
import { likelySame } from '@/utils/person/likely-same';
import { mergePerson } from '@/utils/person/merge-person';
import { aPerson } from '../../builders/a-person';

const kept = aPerson({
  id: 'kept',
  keys: ['linkedin:marit-osei'],
  facts: { email: null, phone: null },
  notes: { text: 'met in Delft', corrections: { kind: 'contact' } },
});
const other = aPerson({
  id: 'other',
  keys: ['mail:marit@quayside.example'],
  facts: { email: 'marit@quayside.example', headline: 'Recruiter' },
  notes: { text: 'asked for a CV', corrections: { kind: 'hiring-manager', place: 'Delft' } },
});
const moved = { postings: ['posting-1'], exchanges: [] };

describe('joinPeople', () => {
  const [one, lent] = joinPeople(kept, other, moved);

  it('unites keys and notes, and fills only what was missing', () => {
    expect(one.keys).toEqual(['linkedin:marit-osei', 'mail:marit@quayside.example']);
    expect([one.facts.email, one.facts.headline]).toEqual(['marit@quayside.example', kept.facts.headline]);
    expect(one.notes.text).toContain('asked for a CV');
  });

  it('lets the words of the record that stands win over those of the other', () => {
    expect(one.notes.corrections).toEqual({ kind: 'contact', place: 'Delft' });
  });

  it('leaves the other as it was, with what it lent', () => {
    expect(lent).toEqual({
      ...other,
      joined: { into: 'kept', keys: other.keys, facts: ['email', 'phone'], ...moved },
    });
  });

  it('changes neither argument', () => {
    expect([kept.keys, other.joined]).toEqual([['linkedin:marit-osei'], null]);
  });
});

describe('partPeople', () => {
  it('gives back keys and facts, and remembers that they are two', () => {
    const [one, two] = partPeople(...joinPeople(kept, other, moved));
    expect([one.keys, one.facts, one.distinctFrom]).toEqual([kept.keys, kept.facts, ['other']]);
    expect([two.joined, two.keys, two.distinctFrom]).toEqual([null, other.keys, ['kept']]);
  });

  it('keeps what a later page said of the one', () => {
    const [one, two] = joinPeople(kept, other, moved);
    const seen = { ...one, keys: [], facts: { ...one.facts, email: 'new@quayside.example' } };
    const [again] = partPeople(mergePerson(one, seen, new Date('2026-11-01T00:00:00Z')), two);
    expect([again.facts.email, again.facts.phone]).toEqual(['new@quayside.example', null]);
  });
});

describe('likelySame', () => {
  const looked = aPerson({ id: 'looked', keys: ['a'], facts: { phone: null } });

  it('suggests one name with one organisation, or one phone', () => {
    const firm = aPerson({
      id: 'firm',
      keys: ['b'],
      facts: { organisation: 'Quayside Search Ltd', phone: null },
    });
    const phone = aPerson({ id: 'phone', keys: ['c'], facts: { organisation: null } });
    expect(likelySame(looked, [firm, phone]).map(({ id }) => id)).toEqual(['firm']);
    expect(likelySame(aPerson({ id: 'x', keys: ['d'] }), [phone]).map(({ id }) => id)).toEqual(['phone']);
  });

  it.each([
    ['another name', { facts: { name: 'Marit Falk' } }],
    ['another firm and phone', { facts: { organisation: 'Harbour Grid', phone: '+3120555' } }],
    ['itself', { id: 'looked' }],
    ['somebody told apart', { distinctFrom: ['looked'] }],
    ['somebody in the bin', { deletedAt: '2026-11-01T00:00:00.000Z' }],
    [
      'a record that stands under another',
      { joined: { into: 'x', keys: [], facts: [], postings: [], exchanges: [] } },
    ],
  ])('leaves out %s', (_what, over) => {
    expect(likelySame(looked, [aPerson({ id: 'o', keys: ['z'], ...over })])).toEqual([]);
  });
});
