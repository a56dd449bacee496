import { describe, expect, it } from 'vitest';

import { exportAge } from '@/components/data/export-age';

const NOW = new Date('2026-11-22T12:00:00.000Z');

describe('exportAge', () => {
  it('is nothing before the first export', () => {
    expect(exportAge(null, NOW)).toBeNull();
  });

  it.each([
    ['2026-11-22T11:59:00.000Z', 0, 'fresh'],
    ['2026-11-15T12:00:01.000Z', 6, 'fresh'],
    ['2026-11-15T12:00:00.000Z', 7, 'old'],
    ['2026-10-23T12:00:01.000Z', 29, 'old'],
    ['2026-10-23T12:00:00.000Z', 30, 'overdue'],
    ['2026-11-23T12:00:00.000Z', 0, 'fresh'],
  ])('takes an export of %s for %d days old and %s', (at, days, standing) => {
    expect(exportAge(at, NOW)).toEqual({ days, standing });
  });
});
