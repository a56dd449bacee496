import { describe, expect, it } from 'vitest';
import { mode } from '@/utils/fit/criteria/mode';
import { place } from '@/utils/fit/criteria/place';
import type { Direction } from '@/utils/goals/direction';
import type { PostingFacts } from '@/utils/posting/posting';
import { aDirection } from '../../../builders/a-goal';
import { aPostingEvidence, aPostingFacts } from '../../../builders/a-posting';

const input = (facts: Partial<PostingFacts>, direction: Partial<Direction>) => {
  const whole = aPostingFacts(facts);
  return {
    facts: whole,
    evidence: aPostingEvidence(whole),
    requirements: [],
    direction: aDirection(direction),
    profile: { skills: [] },
  };
};

describe('place', () => {
  it('fits where one of several places is wished for', () => {
    const places = [
      { text: 'Oslo', city: 'Oslo', region: null, country: 'NO' },
      { text: 'Utrecht', city: 'Utrecht', region: null, country: 'NL' },
    ];
    expect(place.judge(input({ places }, { places: ['Utrecht'] }))).toMatchObject({
      state: 'known',
      utility: 1,
    });
  });

  it('does not mind where remote work is', () => {
    expect(place.judge(input({ mode: 'remote' }, { places: ['Madrid'] }))).toMatchObject({ utility: 1 });
    expect(place.judge(input({ mode: 'remote' }, { places: ['Madrid'], modes: ['onsite'] }))).toMatchObject({
      utility: 0,
    });
  });

  it('is unknown where the ad names none, and asks', () => {
    expect(place.judge(input({ places: [] }, {}))).toMatchObject({
      state: 'unknown',
      ask: { key: 'criterion.place_ask' },
    });
  });

  it('plays no part without a wish', () => {
    expect(place.judge(input({}, { places: ['  '] }))).toEqual({ state: 'not-applicable' });
  });
});

describe('mode', () => {
  it.each([
    ['hybrid', 1],
    ['remote', 1],
    ['onsite', 0],
  ] as const)('%s under a wish for hybrid or remote: %d', (stated, utility) => {
    expect(mode.judge(input({ mode: stated }, { modes: ['hybrid', 'remote'] }))).toMatchObject({ utility });
  });

  it('tells an unreadable value from one not stated', () => {
    const asked = input({ mode: null }, {});
    const evidence = { ...asked.evidence, mode: { state: 'unreadable' } as const };
    expect(mode.judge(asked)).toMatchObject({ because: { key: 'criterion.mode_unknown' } });
    expect(mode.judge({ ...asked, evidence })).toMatchObject({
      because: { key: 'criterion.mode_unreadable' },
    });
  });
});
