// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

import { readSampleAd } from '@/components/welcome/sample-ad';
import { normalisePosting } from '@/utils/posting/normalise-posting';
import { readRequirements } from '@/utils/skills/read-requirements';

vi.setConfig({ testTimeout: 30_000 });

const html = readFileSync('public/sample/operations-analyst.html', 'utf8');

describe('the sample ad', () => {
  it('is read as a job with every field that a verdict needs', () => {
    const candidate = readSampleAd(html);
    if (candidate === null) throw new Error('the sample is no job');
    const { facts, problems } = normalisePosting(candidate, new Date('2026-11-22T12:00:00.000Z'));
    expect(problems).toEqual([]);
    expect(facts).toMatchObject({
      title: 'Operations Analyst',
      company: 'Tidewater Cycles',
      mode: 'hybrid',
      employment: 'full-time',
      pay: { min: 4_100_000, max: 4_800_000, currency: 'GBP', period: 'year' },
      postedOn: '2026-11-09',
      closesOn: '2026-12-18',
    });
    expect(facts.places[0]?.city).toBe('Bristol');
    const { requirements } = readRequirements({
      description: facts.description ?? '',
      title: facts.title,
      language: facts.language,
    });
    const musts = requirements.filter((one) => one.class === 'must').map(({ conceptId }) => conceptId);
    expect(musts).toEqual(expect.arrayContaining(['excel', 'sql']));
    expect(requirements.filter((one) => one.class === 'nice').length).toBeGreaterThan(1);
  });

  it('is nothing when the page is no job', () => {
    expect(readSampleAd('<title>Recipes</title><h1>Bread</h1><p>Flour and water.</p>')).toBeNull();
  });
});
