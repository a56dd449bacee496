// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, isoDay } from '@/utils/time/iso-day';

describe('ISO days', () => {
  it('exist or are null', () => {
    expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDay(2026, 2, 29)).toBeNull();
    expect(isoDay(2026, 13, 1)).toBeNull();
    expect(isoDay(1800, 1, 1)).toBeNull();
  });

  it.each([
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s and %i days make %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each([
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months make %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});
