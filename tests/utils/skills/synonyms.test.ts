// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { conceptByName } from '@/utils/skills/find-concepts';
import { synonymPairs } from '../../../scripts/gold/name-suites';

const pairs = synonymPairs();

describe('names of one and the same thing', () => {
  it('are at least 300 pairs', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300);
  });

  it.each(pairs)('%s is %s', (a, b) => {
    expect(conceptByName(a)?.id).toBeDefined();
    expect(conceptByName(a)?.id).toBe(conceptByName(b)?.id);
  });
});
