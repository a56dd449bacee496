import { describe, expect, it } from 'vitest';

import { byPerson } from '@/utils/network/by-person';
import type { PeopleAround } from '@/utils/network/people-around';
import { peopleAround, peopleByFirm } from '@/utils/network/people-around';

import { aPerson } from '../../builders/a-person';
import { aPosting } from '../../builders/a-posting';
import { anExchange } from '../../builders/an-exchange';

const at = (id: string, organisation: string | null): ReturnType<typeof aPerson> =>
  aPerson({ id, keys: [id], facts: { organisation } });
const idsOf = (around: PeopleAround): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries<PeopleAround['brought']>({ ...around }).map(([list, people]) => [
      list,
      people.map(({ person }) => person.id),
    ]),
  );
const today = '2026-11-22';

describe('peopleAround', () => {
  const people = [
    at('a', 'Harbour Lane Logistics B.V.'),
    at('b', 'HARBOUR LANE LOGISTICS'),
    at('c', 'Harbour Master'),
    at('d', 'Quayside Search'),
    at('e', null),
    { ...at('f', 'Harbour Lane Logistics'), deletedAt: '2026-11-01T00:00:00.000Z' },
  ];
  const facts = { company: 'Harbour Lane Logistics', agency: 'Quayside Search Ltd' };

  it('joins by the name of the firm, whatever its legal form and case', () => {
    const around = peopleAround({ facts, saved: null }, peopleByFirm(people), [], new Map(), today);
    expect(idsOf(around)).toEqual({ brought: [], atEmployer: ['a', 'b'], atAgency: ['d'] });
  });

  it('names who brought the job first, and nobody twice', () => {
    const linked = people.slice(3, 4);
    const around = peopleAround({ facts, saved: null }, peopleByFirm(people), linked, new Map(), today);
    expect(idsOf(around)).toEqual({ brought: ['d'], atEmployer: ['a', 'b'], atAgency: [] });
  });

  it('takes what was read before a correction as another name of the firm', () => {
    const saved = aPosting({
      facts: { company: 'HLL', agency: null },
      notes: { corrections: { company: 'Harbour Lane' } },
    });
    const known = peopleByFirm([at('x', 'HLL'), at('y', 'Harbour Lane')]);
    const looked = { facts: { company: 'Harbour Lane', agency: null }, saved };
    expect(idsOf(peopleAround(looked, known, [], new Map(), today)).atEmployer?.sort()).toEqual(['x', 'y']);
  });

  it('puts whom I was last in touch with first, and says when', () => {
    const logs = byPerson([anExchange({ personId: 'b', on: '2026-11-01' })]);
    const { atEmployer } = peopleAround({ facts, saved: null }, peopleByFirm(people), [], logs, today);
    expect(atEmployer.map(({ person, last, state }) => [person.id, last, state])).toEqual([
      ['b', '2026-11-01', 'two-way'],
      ['a', null, 'new'],
    ]);
  });
});
