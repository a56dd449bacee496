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

  it.each([
    ['in the place itself without a radius', { radiusKm: null }, 'criterion.place_other', 0],
    ['within a radius that reaches it', { radiusKm: 40 }, 'criterion.place_near', 1],
    ['beyond a radius', { radiusKm: 20 }, 'criterion.place_far', 0],
    ['beyond a radius, where I would move', { radiusKm: 20, relocates: true }, 'criterion.place_move', 0.5],
    ['within a radius, where I would move too', { radiusKm: 40, relocates: true }, 'criterion.place_near', 1],
    ['without a radius, where I would move', { relocates: true }, 'criterion.place_move', 0.5],
  ])('judges Utrecht for who wants Amsterdam: %s', (_name, over, key, utility) => {
    expect(place.judge(input({}, { places: ['Amsterdam'], ...over }))).toMatchObject({
      state: 'known',
      utility,
      because: { key },
    });
  });

  it('cannot tell how far a place lies that no list has, and asks', () => {
    const places = [{ text: 'Nether Wexcombe', city: null, region: null, country: null }];
    expect(place.judge(input({ places }, { places: ['Amsterdam'], radiusKm: 40 }))).toMatchObject({
      state: 'unknown',
      because: { key: 'criterion.place_distance_unknown' },
      ask: { key: 'criterion.place_ask' },
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
