import { describe, expect, it } from 'vitest';

import type { ReminderMoment } from '@/utils/network/reminder';
import { isQuiet, NO_REMINDER, shallRemind } from '@/utils/network/reminder';

describe('isQuiet', () => {
  it.each([
    [19, 9, [19, 23, 0, 8], [9, 12, 18]],
    [1, 5, [1, 4], [0, 5, 23]],
    [7, 7, [], [0, 7, 23]],
  ])('from %i to %i', (quietFrom, quietTo, quiet, loud) => {
    const terms = { isOn: true, quietFrom, quietTo };
    expect(quiet.every((hour) => isQuiet(hour, terms))).toBe(true);
    expect(loud.some((hour) => isQuiet(hour, terms))).toBe(false);
  });
});

describe('shallRemind', () => {
  const moment: ReminderMoment = {
    terms: { ...NO_REMINDER, isOn: true },
    hour: 10,
    today: '2026-11-22',
    lastDay: '2026-11-21',
    due: 1,
  };

  it('reminds once a day of somebody due', () => {
    expect(shallRemind(moment)).toBe(true);
    expect(shallRemind({ ...moment, lastDay: null })).toBe(true);
  });

  it.each([
    ['nobody asked for it', { terms: NO_REMINDER }],
    ['nobody is due', { due: 0 }],
    ['the hour is quiet', { hour: 22 }],
    ['it was done today', { lastDay: '2026-11-22' }],
  ])('is silent when %s', (_when, over) => {
    expect(shallRemind({ ...moment, ...over })).toBe(false);
  });
});
