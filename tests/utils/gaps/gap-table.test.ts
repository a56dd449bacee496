import { describe, expect, it } from 'vitest';

import type { JudgedRequirement, Report, Toward } from '@/utils/fit/report';
import { gapTable, openedBy } from '@/utils/gaps/gap-table';
import type { JudgedPosting } from '@/utils/gaps/judged-posting';
import { whatClosingOpens } from '@/utils/gaps/what-closing-opens';
import type { PostingFacts } from '@/utils/posting/posting';

import { aGapDecision } from '../../builders/a-gap-decision';
import { aPostingFacts, aRequirement } from '../../builders/a-posting';

const nothing = { low: null, high: null, expected: null, coverage: 0 };

const missing = (name: string): JudgedRequirement => ({
  requirement: aRequirement({ conceptId: name, label: name, quote: `You know ${name}` }),
  held: null,
  proof: '',
  credit: 0,
});

const job = (
  id: string,
  expected: number,
  skills: readonly string[],
  over: Partial<Toward> = {},
  pay: PostingFacts['pay'] = null,
): JudgedPosting => {
  const toward: Toward = {
    goalId: 'goal-1',
    horizon: '12-month',
    gate: 'pass',
    expected,
    low: expected,
    high: expected,
    coverage: 1,
    criteria: [],
    parts: { work: nothing, employer: nothing },
    ...over,
  };
  const ready = { requirements: skills.map(missing) } as unknown as Report['ready'];
  return { posting: { id, facts: aPostingFacts({ pay }) }, report: { ready, toward: [toward] } };
};

/** The reference jobs of F3. */
const reference = [
  job('A', 0.8, ['sql', 'k8s']),
  job('B', 0.7, ['k8s']),
  job('C', 0.6, ['k8s', 'aws']),
  job('D', 0.9, ['aws']),
  job('E', 0.75, []),
];

describe('gapTable', () => {
  it('gives the reference values of F3, best first', () => {
    const { rows, jobs, within } = gapTable(reference, 'goal-1', []);
    expect(rows.map(({ name }) => name)).toEqual(['k8s', 'aws', 'sql']);
    expect(rows.map(({ value }) => Number(value.toFixed(6)))).toEqual([1.4, 1.2, 0.4]);
    expect(rows.map(({ opens }) => opens)).toEqual([['B'], ['D'], []]);
    expect(rows.map(({ demand }) => demand)).toEqual([0.6, 0.4, 0.2]);
    expect({ jobs, within }).toEqual({ jobs: 5, within: 1 });
  });

  it('finds the pairs that open more together, and what any closing opens', () => {
    const table = gapTable(reference, 'goal-1', []);
    expect(table.pairs.map(({ names, opens }) => [...names, ...opens])).toEqual([
      ['k8s', 'aws', 'B', 'C', 'D'],
      ['k8s', 'sql', 'A', 'B'],
    ]);
    expect(openedBy(table, ['sql'])).toEqual([]);
    expect(openedBy(table, ['sql', 'k8s', 'aws'])).toEqual(['A', 'B', 'C', 'D']);
  });

  it('leaves out a job whose other must is broken, and keeps one whose broken must is a skill', () => {
    const broken = (id: string): Partial<Toward> => ({
      gate: 'fail',
      criteria: [
        {
          id,
          strength: 'must',
          weight: 1,
          judgement: { state: 'known', utility: 0, because: { key: 'x' }, quote: null },
        },
      ],
    });
    const jobs = [job('A', 0.5, ['sql'], broken('pay-floor')), job('B', 0.5, ['sql'], broken('skills-must'))];
    expect(gapTable(jobs, 'goal-1', []).rows[0]?.behind.map(({ postingId }) => postingId)).toEqual(['B']);
  });

  it('says the value for ten hours where the decision says its hours, and carries the decision', () => {
    const decision = aGapDecision({ id: 'aws', conceptId: 'aws', name: 'aws', hours: 30 });
    const row = gapTable(reference, 'goal-1', [decision]).rows.find(({ id }) => id === 'aws');
    expect(row?.per10h).toBeCloseTo(0.4);
    expect(row?.decision).toEqual(decision);
  });

  it('compares pay only with six priced ads on each side', () => {
    const pay = (amount: number): PostingFacts['pay'] => ({
      min: amount,
      max: amount + 2,
      currency: 'EUR',
      period: 'year',
      text: 'pay',
    });
    const priced = (name: string, skills: readonly string[], count: number): JudgedPosting[] =>
      Array.from({ length: count }, (_none, at) =>
        job(`${name}${at}`, 0.5, skills, {}, pay(at * 10 + (skills.length > 0 ? 100 : 0))),
      );
    const enough = gapTable([...priced('a', ['aws'], 6), ...priced('b', [], 6)], 'goal-1', []);
    expect(enough.rows[0]?.pay).toEqual({ with: 126, without: 26, difference: 100, currency: 'EUR' });
    const few = gapTable([...priced('a', ['aws'], 6), ...priced('b', [], 5)], 'goal-1', []);
    expect(few.rows[0]?.pay).toBeNull();
  });

  it('quotes the ad behind every figure', () => {
    const [row] = gapTable(reference, 'goal-1', []).rows;
    expect(row?.behind).toContainEqual({ postingId: 'B', quote: 'You know k8s', class: 'must' });
  });
});

describe('whatClosingOpens', () => {
  it('gives what one gap opens alone, and what it opens with the one that opens most beside it', () => {
    expect(whatClosingOpens(gapTable(reference, 'goal-1', []), 'k8s')).toEqual({
      alone: { names: ['k8s'], postingIds: ['B'] },
      together: { names: ['k8s', 'aws'], postingIds: ['B', 'C', 'D'] },
    });
  });

  it('thinks of the gaps that are being closed already before any other', () => {
    const closing = aGapDecision({ id: 'sql', name: 'sql', decision: 'close' });
    expect(whatClosingOpens(gapTable(reference, 'goal-1', [closing]), 'k8s')?.together).toEqual({
      names: ['k8s', 'sql'],
      postingIds: ['A', 'B'],
    });
  });

  it('says of no second gap that opens nothing more', () => {
    const [, b] = reference;
    const table = gapTable(b === undefined ? [] : [b], 'goal-1', []);
    expect(whatClosingOpens(table, 'k8s')?.together).toBeNull();
  });

  it('knows nothing of a skill that no saved job misses', () => {
    expect(whatClosingOpens(gapTable(reference, 'goal-1', []), 'excel')).toBeNull();
  });
});
