import { describe, expect, it } from 'vitest';

import { judgeRequirement } from '@/utils/fit/judge-requirement';
import type { Requirement } from '@/utils/skills/requirement';

const asked: Requirement = {
  conceptId: 'of-the-pack-alone',
  label: 'Patience with animals',
  class: 'must',
  level: 2,
  years: null,
  quote: 'Patience with animals',
  start: 0,
  end: 21,
  group: null,
};

describe('judgeRequirement', () => {
  it('sets a soft skill of the pack aside on a screen where no pack is open', () => {
    expect(judgeRequirement({ ...asked, kind: 'soft' }, { skills: [] }).aside).toBe('soft');
    expect(judgeRequirement({ ...asked, kind: 'skill' }, { skills: [] }).aside).toBeUndefined();
  });
});
