import { describe, expect, it } from 'vitest';
import type { Gate } from '@/utils/fit/report';
import { isLeaning, verdictOf } from '@/utils/fit/verdict';
import { defaultThresholds } from '@/utils/fit/weights';

const verdict = (score: number | null, expected: number | null, gate: Gate = 'pass', skillsSaid = true) =>
  verdictOf({ score, toward: { gate, expected }, skillsSaid }, defaultThresholds);

describe('verdictOf', () => {
  it.each([
    [0.5, 0.6, 'head-for-it'],
    [0.49, 0.6, 'stretch'],
    [0.5, 0.59, 'pays-the-bills'],
    [0.49, 0.59, 'off-course'],
    [null, 0.9, 'cannot-tell'],
    [0.9, null, 'cannot-tell'],
  ])('ready %d and toward %d is %s', (score, expected, said) => {
    expect(verdict(score, expected)).toBe(said);
  });

  it('lets an open gate pass and rules out at a failed one, whatever else is known', () => {
    expect(verdict(0.9, 0.9, 'open')).toBe('head-for-it');
    expect(verdict(0.9, 0.9, 'fail')).toBe('ruled-out');
    expect(verdict(null, null, 'fail')).toBe('ruled-out');
  });

  it('cannot tell without a goal or without a single skill', () => {
    expect(verdictOf({ score: 1, toward: null, skillsSaid: true }, defaultThresholds)).toBe('cannot-tell');
    expect(verdict(0, 0.9, 'pass', false)).toBe('cannot-tell');
  });

  it('follows the thresholds it is given', () => {
    const strict = { ...defaultThresholds, ready: 0.8, toward: 0.9 };
    expect(
      verdictOf({ score: 0.7, toward: { gate: 'pass', expected: 0.85 }, skillsSaid: true }, strict),
    ).toBe('off-course');
  });
});

describe('isLeaning', () => {
  it.each([
    [0.5, 0.7, true],
    [0.6, 0.9, false],
    [0.2, 0.59, false],
    [0.59, 0.6, true],
  ])('a range of %d to %d: %s', (low, high, leaning) => {
    expect(isLeaning('head-for-it', { low, high }, defaultThresholds)).toBe(leaning);
  });

  it('is not said of what is ruled out or cannot be told', () => {
    expect(isLeaning('ruled-out', { low: 0.1, high: 0.9 }, defaultThresholds)).toBe(false);
    expect(isLeaning('cannot-tell', { low: null, high: null }, defaultThresholds)).toBe(false);
  });
});
