import { describe, expect, it } from 'vitest';

import { mapSuggestions } from '@/utils/profile/map-suggestions';
import { confirmedMap, isMapDue, withMapPart, type StrengthMap } from '@/utils/profile/strength-map';
import { defaultDirection } from '@/utils/goals/default-direction';

import { aGapDecision } from '../../builders/a-gap-decision';
import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aStory } from '../../builders/a-story';

const drawn: StrengthMap = {
  on: '2026-05-04',
  strengths: ['Calm in a rush', 'SQL'],
  deficits: ['Saying no'],
  potential: [],
  motives: [],
};
const part = (lines: readonly string[], seen: readonly string[] = drawn.strengths) => ({ seen, lines });

describe('withMapPart', () => {
  it('begins a map, and goes on with it on the same day', () => {
    const first = withMapPart([], 'strengths', part(['SQL'], []), '2026-12-01');
    expect(first).toEqual([
      { on: '2026-12-01', strengths: ['SQL'], deficits: [], potential: [], motives: [] },
    ]);
    expect(withMapPart(first, 'motives', part(['Being of use'], []), '2026-12-01')).toMatchObject([
      { strengths: ['SQL'], motives: ['Being of use'] },
    ]);
  });

  it('leaves the map of an earlier day as it was', () => {
    const maps = withMapPart([drawn], 'strengths', part(['SQL']), '2026-12-01');
    expect(maps).toMatchObject([{ on: '2026-12-01', strengths: ['SQL'], deficits: ['Saying no'] }, drawn]);
  });

  it('keeps what another change brought in the meantime', () => {
    const meanwhile = { ...drawn, on: '2026-12-01', strengths: [...drawn.strengths, 'Teaching'] };
    const [latest] = withMapPart([meanwhile], 'strengths', part(['SQL', 'Writing']), '2026-12-01');
    expect(latest?.strengths).toEqual(['SQL', 'Teaching', 'Writing']);
  });
});

describe('confirmedMap', () => {
  it('stands for today and for its own day', () => {
    expect(confirmedMap([drawn], '2026-12-01')).toEqual([{ ...drawn, on: '2026-12-01' }, drawn]);
    expect(confirmedMap([], '2026-12-01')).toEqual([]);
  });
});

describe('isMapDue', () => {
  it('is a map older than 180 days, and no map is not', () => {
    expect(isMapDue([drawn], '2026-10-31')).toBe(false);
    expect(isMapDue([drawn], '2026-11-01')).toBe(true);
    expect(isMapDue([], '2026-11-01')).toBe(false);
  });
});

describe('mapSuggestions', () => {
  it('offers what was said elsewhere, and of skills only what is strong and shown', () => {
    const skill = (conceptId: string, level: 2 | 3 | 4, proof = '') =>
      aHeldSkill({ id: conceptId, conceptId, name: conceptId, level, proof });
    const wanted = ['excel', 'python', 'sql'].map((conceptId) => ({
      conceptId,
      name: conceptId,
      strength: 'want' as const,
    }));
    expect(
      mapSuggestions({
        skills: [
          skill('excel', 4, 'Built the budget'),
          skill('sql', 3),
          skill('go', 3),
          skill('python', 2, 'A course'),
        ],
        stories: [aStory({ skills: [{ conceptId: 'sql', name: 'sql' }] })],
        decisions: [
          aGapDecision({ id: 'a', name: 'Power BI', decision: 'close' }),
          aGapDecision({ id: 'b', name: 'Welding', decision: 'leave' }),
        ],
        goals: [aGoal({ direction: { ...defaultDirection(), skills: wanted } })],
        values: ['A', 'B', 'C', 'D'].map((name) => ({ id: name, name })),
      }),
    ).toEqual({
      strengths: ['sql', 'excel'],
      deficits: ['Power BI'],
      potential: ['python'],
      motives: ['A', 'B', 'C'],
    });
  });
});
