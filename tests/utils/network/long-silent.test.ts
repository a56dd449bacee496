import { describe, expect, it } from 'vitest';

import { byPerson } from '@/utils/network/by-person';
import { longSilent } from '@/utils/network/long-silent';

import { aPerson } from '../../builders/a-person';
import { anExchange, aTie } from '../../builders/an-exchange';

const today = '2026-11-22';
const saved = (id: string, day: string, deletedAt: string | null = null) =>
  aPerson({ id, keys: [id], savedAt: `${day}T12:00:00.000Z`, deletedAt });

describe('longSilent', () => {
  it('names those with no sign of us for 24 months, the longest first, and not a day earlier', () => {
    const people = [
      saved('limit', '2024-11-22'),
      saved('old', '2024-11-21'),
      saved('older', '2020-01-01'),
      saved('binned', '2020-01-01', '2026-01-01T00:00:00.000Z'),
    ];
    const silent = longSilent(people, new Map(), new Map(), today);
    expect(silent.map(({ person, since }) => [person.id, since])).toEqual([
      ['older', '2020-01-01'],
      ['old', '2024-11-21'],
    ]);
  });

  it('counts an exchange, a connection and my decision to keep them as signs', () => {
    const people = ['talked', 'met', 'kept', 'silent'].map((id) => saved(id, '2020-01-01'));
    const ties = new Map([
      ['met', aTie({ id: 'met', metOn: '2025-06-01' })],
      ['kept', aTie({ id: 'kept', keptOn: '2025-06-01' })],
    ]);
    const logs = byPerson([anExchange({ personId: 'talked', on: '2025-06-01' })]);
    expect(longSilent(people, ties, logs, today).map(({ person }) => person.id)).toEqual(['silent']);
  });
});
