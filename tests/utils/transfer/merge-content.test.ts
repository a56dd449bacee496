import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Content } from '@/utils/db/content';
import { mergeContent } from '@/utils/transfer/merge-content';

import { aGoal } from '../../builders/a-goal';
import { aPerson } from '../../builders/a-person';
import { aPosting } from '../../builders/a-posting';
import { noContent } from '../../builders/no-content';
import { anyContent, inOrder } from './any-content';

const nothing = noContent();
const early = '2026-10-01T09:00:00.000Z';
const late = '2026-10-20T09:00:00.000Z';

describe('mergeContent', () => {
  it('changes nothing when the same file comes again', () => {
    fc.assert(
      fc.property(anyContent(5), anyContent(5), (ours, theirs) => {
        const once = mergeContent(ours, theirs);
        expect(inOrder(mergeContent(once, theirs))).toEqual(inOrder(once));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('leaves a store as it is when it is merged with itself or with nothing', () => {
    fc.assert(
      fc.property(anyContent(5), (content) => {
        expect(inOrder(mergeContent(content, nothing))).toEqual(content);
        expect(inOrder(mergeContent(nothing, content))).toEqual(content);
      }),
    );
  }, 60_000);

  it('gives each id and each key of an ad once, and no link that leads nowhere', () => {
    fc.assert(
      fc.property(anyContent(5), anyContent(5), (ours, theirs) => {
        const merged = mergeContent(ours, theirs);
        for (const rows of Object.values(merged))
          expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        expect(new Set(merged.postings.map(({ key }) => key)).size).toBe(merged.postings.length);
        const [postings, people] = [merged.postings, merged.people].map(
          (rows) => new Set(rows.map(({ id }) => id)),
        );
        expect(merged.readings.every(({ postingId }) => postings?.has(postingId))).toBe(true);
        expect(merged.postings.every(({ personIds }) => personIds.every((id) => people?.has(id)))).toBe(true);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('loses nothing that the user wrote about an ad, on either side', () => {
    const ours = aPosting({ notes: { verdict: 'no', text: 'Ask Ann', corrections: { company: 'HLL' } } });
    const theirs = aPosting({
      id: 'other-id',
      seenAt: late,
      notes: {
        verdict: 'keep',
        text: 'Ask Bo',
        reason: 'near',
        applied: { on: '2026-11-18', despite: 'The team' },
        corrections: { company: 'X', title: 'Analyst' },
      },
    });
    const merged = mergeContent({ ...nothing, postings: [ours] }, { ...nothing, postings: [theirs] });
    expect(merged.postings).toMatchObject([
      {
        id: 'posting-1',
        seenAt: late,
        notes: {
          verdict: 'no',
          text: 'Ask Ann\n\nAsk Bo',
          reason: 'near',
          applied: { on: '2026-11-18', despite: 'The team' },
          corrections: { company: 'HLL', title: 'Analyst' },
        },
      },
    ]);
  });

  it('leads links and captured versions to the record that an ad or a person became', () => {
    const theirs: Content = {
      ...nothing,
      people: [aPerson({ id: 'their-person' })],
      postings: [aPosting({ id: 'their-ad', personIds: ['their-person'] })],
      readings: [
        {
          id: 'r',
          postingId: 'their-ad',
          readAt: late,
          facts: aPosting().facts,
          evidence: aPosting().evidence,
        },
      ],
    };
    const merged = mergeContent({ ...nothing, people: [aPerson()], postings: [aPosting()] }, theirs);
    expect(merged.postings).toMatchObject([{ id: 'posting-1', personIds: ['person-1'] }]);
    expect(merged.readings).toMatchObject([{ postingId: 'posting-1' }]);
  });

  it.each<[string, Content, Content, readonly string[]]>([
    [
      'an ad in our bin stays there',
      { ...nothing, postings: [aPosting({ deletedAt: late })] },
      { ...nothing, postings: [aPosting()] },
      [`posting-1 ${late}`],
    ],
    [
      'an ad put into the bin elsewhere after we last saw it goes there',
      { ...nothing, postings: [aPosting({ seenAt: early })] },
      { ...nothing, postings: [aPosting({ seenAt: early, deletedAt: late })] },
      [`posting-1 ${late}`],
    ],
    [
      'an ad that we saw again after that stays',
      { ...nothing, postings: [aPosting({ seenAt: late })] },
      { ...nothing, postings: [aPosting({ seenAt: early, deletedAt: early })] },
      ['posting-1 null'],
    ],
    [
      'an ad removed for good elsewhere goes',
      { ...nothing, postings: [aPosting({ seenAt: early })] },
      { ...nothing, erased: [{ id: 'posting-1', table: 'postings', at: late }] },
      [],
    ],
  ])('%s', (_case, ours, theirs, expected) => {
    const { postings } = mergeContent(ours, theirs);
    expect(postings.map(({ id, deletedAt }) => `${id} ${deletedAt}`)).toEqual(expected);
  });

  it('takes the goal that was edited later, and a removed one back only if it was edited after', () => {
    const removed: Content = { ...nothing, erased: [{ id: 'goal-1', table: 'goals', at: early }] };
    const goal = aGoal({ updatedAt: late });
    expect(mergeContent(removed, { ...nothing, goals: [goal] })).toEqual({ ...nothing, goals: [goal] });
    const older = { ...nothing, goals: [aGoal({ updatedAt: '2026-09-30T00:00:00.000Z' })] };
    expect(mergeContent(removed, older)).toEqual(removed);
    expect(mergeContent(older, { ...nothing, goals: [goal] }).goals).toEqual([goal]);
  });
});
