import { describe, expect, it } from 'vitest';

import { contactState, isTwoWay, lastContact, recruiterPoints } from '@/utils/network/contact-state';
import type { Voice } from '@/utils/network/exchange';
import { addDays } from '@/utils/time/iso-day';

const today = '2026-11-22';
const ago = (days: number, voice: Voice): { on: string; voice: Voice } => ({
  on: addDays(today, -days),
  voice,
});

describe('contactState', () => {
  it.each([
    ['new', []],
    ['new', [ago(-3, 'both')]],
    ['contacted', [ago(2, 'me')]],
    ['contacted', [ago(400, 'me'), ago(300, 'me')]],
    ['contacted', [ago(2, 'them')]],
    ['two-way', [ago(20, 'me'), ago(12, 'them')]],
    ['two-way', [ago(180, 'both')]],
    ['dormant', [ago(181, 'both')]],
    ['two-way', [ago(900, 'both'), ago(1, 'me')]],
  ] as const)('is %s for %j', (state, log) => {
    expect(contactState(log, today)).toBe(state);
  });
});

describe('recruiterPoints', () => {
  it.each([
    [0.25, []],
    [0.5, [ago(3, 'me')]],
    [0.5, [ago(91, 'both')]],
    [1, [ago(90, 'both')]],
    [1, [ago(80, 'me'), ago(70, 'them')]],
    [0.5, [ago(200, 'me'), ago(70, 'them')]],
  ] as const)('are %f for %j (F5)', (points, log) => {
    expect(recruiterPoints(log, today)).toBe(points);
  });
});

describe('lastContact and isTwoWay', () => {
  it('look at the latest day, in whatever order the log comes', () => {
    expect(lastContact([ago(3, 'me'), ago(9, 'me'), ago(5, 'me')], today)).toBe(addDays(today, -3));
    expect(isTwoWay([ago(3, 'me'), ago(9, 'me')], today)).toBe(false);
  });
});
