import { describe, expect, it } from 'vitest';

import { nextStart } from '@/utils/identity/next-start';
import type { TabStart } from '@/utils/identity/opening';

const ad = 'https://jobs.harbourlane.example/careers/7041';
const list = 'https://jobs.harbourlane.example/careers';
const asked: TabStart = { url: ad, at: 1000, by: 'asked' };
const page = (url: string, from: number): TabStart => ({ url, at: from, by: 'page' });

describe('nextStart', () => {
  it('keeps what a tab was opened for while its first page may be on its way', () => {
    expect(nextStart(asked, list, 5000)).toEqual(asked);
    expect(nextStart(asked, list, 61_001)).toEqual(page(list, 61_001));
  });

  it('begins anew where a tab arrives at what it was opened for', () => {
    expect(nextStart(asked, ad, 1500)).toEqual(page(ad, 1500));
  });

  it('keeps an address that is left by itself, and no other', () => {
    const stood = nextStart(null, ad, 1000);
    expect(nextStart(stood, list, 2000)).toEqual(stood);
    expect(nextStart(stood, list, 2001)).toEqual(page(list, 2001));
  });
});
