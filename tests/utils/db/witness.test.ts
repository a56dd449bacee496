import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { FoundStore, StoreJudgement, Witness } from '@/utils/db/witness';
import { judgeStore, parseWitness } from '@/utils/db/witness';

const witness = (over: Partial<Witness> = {}): Witness => ({
  dbId: 'db-1',
  counter: 7,
  counts: { postings: 3, people: 1 },
  writtenAt: '2026-11-22T09:00:00.000Z',
  ...over,
});
const found = (over: Partial<FoundStore> = {}): FoundStore => ({
  dbId: 'db-1',
  counter: 7,
  recorded: { postings: 3, people: 1 },
  counts: { postings: 3, people: 1 },
  ...over,
});
const nothing = { postings: 0, people: 0 };
const fresh = found({ dbId: 'db-2', counter: 0, recorded: nothing, counts: nothing });

describe('judgeStore', () => {
  it.each<[string, Witness | null, FoundStore, StoreJudgement]>([
    ['nothing was ever there', null, fresh, 'new'],
    ['the witness is lost, the store is whole', null, found(), 'fine'],
    ['all is as it was', witness(), found(), 'fine'],
    [
      'the last commit did not reach the witness',
      witness(),
      found({ counter: 8, recorded: { postings: 4 }, counts: { postings: 4, people: 1 } }),
      'fine',
    ],
    [
      'rows were removed by commits the witness did not hear of',
      witness(),
      found({ counter: 9, recorded: { postings: 1, people: 1 }, counts: { postings: 1, people: 1 } }),
      'fine',
    ],
    ['an empty store was replaced by another empty one', witness({ counts: nothing }), fresh, 'new'],
    ['the store is empty and new', witness(), fresh, 'data-missing'],
    ['another database stands in its place', witness(), found({ dbId: 'db-9' }), 'data-missing'],
    ['the store is behind', witness(), found({ counter: 6 }), 'data-missing'],
    ['a row is gone', witness(), found({ counts: { postings: 2, people: 1 } }), 'data-missing'],
    ['a table is gone', witness(), found({ counts: { postings: 3 } }), 'data-missing'],
    [
      'rows are gone and so is the witness',
      null,
      found({ counts: { postings: 2, people: 1 } }),
      'data-missing',
    ],
    ['rows without an identity', null, found({ dbId: null, counter: 0, recorded: null }), 'data-missing'],
    [
      'the count in the store was damaged with the rows',
      witness(),
      found({ recorded: { postings: 1, people: 1 }, counts: { postings: 1, people: 1 } }),
      'data-missing',
    ],
  ])('%s', (_case, remembered, there, judgement) => {
    expect(judgeStore(remembered, there)).toBe(judgement);
  });

  it('raises no alarm for any store that is whole and not behind its witness', () => {
    const someCounts = fc.record({ postings: fc.nat(9), people: fc.nat(9) });
    fc.assert(
      fc.property(
        someCounts,
        someCounts,
        fc.nat(50),
        fc.integer({ min: 1, max: 50 }),
        (then, now, counter, later) => {
          const remembered = witness({ counter, counts: then });
          const there = found({ counter: counter + later, recorded: now, counts: now });
          expect(judgeStore(remembered, there)).toBe('fine');
        },
      ),
    );
  });
});

describe('parseWitness', () => {
  it('reads back what was written', () => {
    expect(parseWitness(JSON.parse(JSON.stringify(witness())))).toEqual(witness());
  });

  it.each([
    undefined,
    null,
    'db-1',
    [],
    {},
    { ...witness(), dbId: 1 },
    { ...witness(), counter: -1 },
    { ...witness(), counter: 1.5 },
    { ...witness(), counts: null },
    { ...witness(), counts: { postings: 'many' } },
  ])('takes %j for no witness', (input) => {
    expect(parseWitness(input)).toBeNull();
  });
});
