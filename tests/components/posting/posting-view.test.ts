import { describe, expect, it } from 'vitest';

import { doubtfulFields, viewOfSaved } from '@/components/posting/posting-view';
import type { Evidence } from '@/utils/capture/evidence';
import { aPosting } from '../../builders/a-posting';

const stated = (trust: 'high' | 'medium' | 'low' | 'doubtful'): Evidence => ({
  state: 'stated',
  source: 'heading',
  trust,
});
const withTitle = (title: Evidence): ReturnType<typeof aPosting> => {
  const posting = aPosting();
  return { ...posting, evidence: { ...posting.evidence, title } };
};

describe('doubtfulFields', () => {
  it.each<[string, Evidence, readonly string[]]>([
    ['a sure title', stated('high'), []],
    ['a title that is usually right', stated('medium'), []],
    ['a title that may be wrong', stated('low'), ['title']],
    ['a title that sources disagree on', stated('doubtful'), ['title']],
    ['a title that could not be made out', { state: 'unreadable' }, ['title']],
  ])('finds in %s: %o', (_name, evidence, fields) => {
    expect(doubtfulFields(viewOfSaved(withTitle(evidence)))).toEqual(fields);
  });

  it('trusts what the user has put right', () => {
    const posting = withTitle(stated('doubtful'));
    const corrected = { ...posting, notes: { ...posting.notes, corrections: { title: 'Analyst' } } };
    expect(doubtfulFields(viewOfSaved(corrected))).toEqual([]);
  });

  it('does not take an ad without a text for a whole one', () => {
    const posting = aPosting();
    const bare = {
      ...posting,
      evidence: { ...posting.evidence, description: { state: 'not-stated' as const } },
    };
    expect(doubtfulFields(viewOfSaved(bare))).toEqual(['description']);
  });
});
