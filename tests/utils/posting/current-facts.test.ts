// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { aPosting } from '../../builders/a-posting';
import { currentFacts } from '@/utils/posting/current-facts';

describe('currentFacts', () => {
  it('lays the corrections over what was read, an emptied field too', () => {
    const posting = aPosting();
    const corrected = {
      ...posting,
      notes: { ...posting.notes, corrections: { title: 'Data Analyst', pay: null } },
    };
    expect(currentFacts(corrected)).toEqual({ ...posting.facts, title: 'Data Analyst', pay: null });
    expect(currentFacts(posting)).toEqual(posting.facts);
  });
});
