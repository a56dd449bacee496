import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { AdReading } from '@/utils/messages/contract';
import { keepAdReading, keptAdReading } from '@/utils/platform/ad-readings';
import { aRequirement } from '../../builders/a-posting';

const ad = (title: string) => ({ title, description: 'You know SQL', language: 'en', company: null });
const reading = (skills: AdReading['skills'] = 'ready'): AdReading => ({
  requirements: [aRequirement()],
  vocabulary: 'test',
  skills,
});

describe('what an ad was found to ask for', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is known again for the same text, and for no other', async () => {
    await keepAdReading(ad('Analyst'), reading());
    expect(await keptAdReading(ad('Analyst'))).toEqual(reading());
    expect(await keptAdReading(ad('Baker'))).toBeNull();
    expect(await keptAdReading({ ...ad('Analyst'), description: 'You know SQL.' })).toBeNull();
    expect(await keptAdReading({ ...ad('Analyst'), language: 'nl' })).toBeNull();
  });

  it('is not kept where the pack could not be read with', async () => {
    await keepAdReading(ad('Analyst'), reading('damaged'));
    expect(await keptAdReading(ad('Analyst'))).toBeNull();
  });

  it('is kept for the last eight ads', async () => {
    for (let at = 0; at < 9; at += 1) await keepAdReading(ad(`Job ${at}`), reading());
    expect(await keptAdReading(ad('Job 0'))).toBeNull();
    expect(await keptAdReading(ad('Job 1'))).toEqual(reading());
    expect(await keptAdReading(ad('Job 8'))).toEqual(reading());
  });

  it('is taken for unknown where something else lies in its place', async () => {
    await fakeBrowser.storage.session.set({ 'ad-readings': [{ ad: 1 }, 'x', { ad: 'y', reading: null }] });
    expect(await keptAdReading(ad('Analyst'))).toBeNull();
    await keepAdReading(ad('Analyst'), reading());
    expect(await keptAdReading(ad('Analyst'))).toEqual(reading());
  });
});
