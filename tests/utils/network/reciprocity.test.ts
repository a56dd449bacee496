import { describe, expect, it } from 'vitest';

import type { Flow, Size } from '@/utils/network/exchange';
import { reciprocity } from '@/utils/network/reciprocity';
import { addDays } from '@/utils/time/iso-day';

const today = '2026-11-22';
const ago = (days: number, flow: Flow, size: Size): { on: string; flow: Flow; size: Size } => ({
  on: addDays(today, -days),
  flow,
  size,
});

describe('reciprocity', () => {
  it('reproduces the figure worked out by hand (F6)', () => {
    const log = [ago(30, 'gave', 2), ago(400, 'gave', 1), ago(60, 'received', 3), ago(10, 'received', 1)];
    expect(reciprocity(log, today).balance?.toFixed(2)).toBe('-0.22');
  });

  it('has no balance before anything was given or received', () => {
    expect(reciprocity([], today).balance).toBeNull();
    expect(reciprocity([ago(3, 'neutral', 3)], today).balance).toBeNull();
  });

  it('counts what went both ways on both sides', () => {
    expect(reciprocity([ago(0, 'both', 2)], today)).toMatchObject({ given: 2, received: 2, balance: 0 });
  });

  it('does not count what is dated after today', () => {
    expect(reciprocity([ago(-1, 'gave', 3)], today)).toMatchObject({ given: 0, lastGiven: null });
  });

  const favours = [ago(0, 'received', 3), ago(5, 'received', 1)];

  it('asks to offer something when three more were received and nothing was ever given', () => {
    expect(reciprocity(favours, today).isOwing).toBe(true);
    expect(reciprocity([ago(0, 'received', 3)], today).isOwing).toBe(true);
    expect(reciprocity([ago(1, 'received', 3)], today).isOwing).toBe(false);
  });

  it('clears once something is given, and comes back after 180 days', () => {
    const large = [ago(0, 'received', 3), ago(0, 'received', 3)];
    expect(reciprocity([...large, ago(179, 'gave', 1)], today).isOwing).toBe(false);
    expect(reciprocity([...large, ago(180, 'gave', 1)], today)).toMatchObject({
      isOwing: true,
      lastGiven: addDays(today, -180),
    });
  });
});
