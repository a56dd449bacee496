import { describe, expect, it } from 'vitest';

import { ledElsewhere } from '@/utils/identity/led-elsewhere';
import type { Landing, TabStart } from '@/utils/identity/opening';

const ad = 'https://jobs.harbourlane.example/careers/7041';
const list = 'https://jobs.harbourlane.example/careers';
const asked: TabStart = { url: ad, at: 1000, by: 'asked' };
const stood: TabStart = { url: ad, at: 1000, by: 'page' };
const at = (url: string, over: Partial<Landing> = {}): Landing => ({
  loadedAs: url,
  standsAt: url,
  referrer: '',
  startedAt: 1200,
  ...over,
});

describe('ledElsewhere', () => {
  it('is the address a tab was opened for when the server led it to another', () => {
    expect(ledElsewhere({ start: asked, landing: at(list) })).toBe(ad);
    expect(ledElsewhere({ start: asked, landing: at(`${list}/7042`, { startedAt: 900 }) })).toBe(ad);
  });

  it('is the address of a page that left by itself', () => {
    expect(ledElsewhere({ start: stood, landing: at(list, { referrer: ad }) })).toBe(ad);
  });

  it.each([
    ['arrived', asked, at(ad)],
    [
      'arrived under another spelling',
      asked,
      at('http://www.jobs.harbourlane.example/careers/7041/?utm_source=x'),
    ],
    ['arrived and went on inside the page', asked, at(ad, { standsAt: `${list}/7042` })],
    ['was led to a list and went on inside it', asked, at(list, { standsAt: `${list}/7042` })],
    ['followed a link', asked, at(list, { referrer: ad })],
    ['is at a later page than its first', asked, at(list, { startedAt: 3001 })],
    ['left a page that had stood a while', stood, at(list, { referrer: ad, startedAt: 2001 })],
    ['came to a page from elsewhere', stood, at(list)],
    [
      'is asked to sign in and led back',
      asked,
      at('https://harbourlane.example/in?to=%252Fcareers%252F7041'),
    ],
    ['has the ad in front of a list', asked, at(`${list}?front=7041`)],
    ['was no web address', { ...asked, url: 'about:blank' }, at(list)],
  ])('is null where a tab %s', (_what, start, landing) => {
    expect(ledElsewhere({ start, landing })).toBeNull();
  });
});
