import { describe, expect, it } from 'vitest';

import { agoText, dayText } from '@/components/ui/time-text';

const NOW = new Date('2026-11-22T10:00:00Z');

describe('agoText', () => {
  it.each([
    ['2026-11-22T09:59:40Z', 'this minute'],
    ['2026-11-22T09:48:00Z', '12 minutes ago'],
    ['2026-11-22T04:00:00Z', '6 hours ago'],
    ['2026-11-19', '3 days ago'],
    ['2026-11-22', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-25', 'in 3 days'],
    ['2026-11-01', '3 weeks ago'],
    ['2026-08-20', '3 months ago'],
    ['2022-11-20', '4 years ago'],
  ])('tells %s as %s', (iso, said) => {
    expect(agoText(iso, NOW, 'en')).toBe(said);
  });
});

describe('dayText', () => {
  it('writes a bare day as that day wherever the clock stands', () => {
    expect(dayText('2026-11-22', 'en-GB')).toBe('22 Nov 2026');
  });
});
