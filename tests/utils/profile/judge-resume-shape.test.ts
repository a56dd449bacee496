import { describe, expect, it } from 'vitest';

import { judgeResumeShape } from '@/utils/profile/judge-resume-shape';

import { aHeldSkill } from '../../builders/a-held-skill';
import { aRequirement } from '../../builders/a-posting';

const now = new Date('2026-11-25T09:00:00.000Z');
const resume = { text: 'Wrote reports in Microsoft Excel', addedAt: '2026-10-02T09:00:00.000Z' };
const skills = [
  aHeldSkill({ id: '1', conceptId: 'excel', name: 'Excel' }),
  aHeldSkill({ id: '2', conceptId: 'sql', name: 'SQL' }),
  aHeldSkill({ id: '3', conceptId: 'python', name: 'Python', level: 1 }),
];
const asked = [
  [
    aRequirement({ conceptId: 'excel', label: 'Excel', class: 'must' }),
    aRequirement({ conceptId: 'sql', class: 'must' }),
    aRequirement({ conceptId: 'python', class: 'must' }),
    aRequirement({ conceptId: 'tableau', class: 'must' }),
  ],
];

describe('judgeResumeShape (F13)', () => {
  it('names what is asked, held at working level and not said; never what is not held', () => {
    const shape = judgeResumeShape({ resume, positions: [], skills, asked, now });
    expect(shape.mentioned).toEqual(['Excel']);
    expect(shape.unmentioned).toEqual(['SQL']);
    expect(shape.unmentionedMusts).toEqual(['SQL']);
  });

  it('tells a must from what is only asked for', () => {
    const nice = [[aRequirement({ conceptId: 'sql', class: 'nice' })]];
    const shape = judgeResumeShape({ resume, positions: [], skills, asked: nice, now });
    expect([shape.unmentioned, shape.unmentionedMusts]).toEqual([['SQL'], []]);
  });

  it('counts age in whole days and calls more than ninety stale', () => {
    const shapeOf = (addedAt: string): readonly [number, boolean] => {
      const shape = judgeResumeShape({ resume: { ...resume, addedAt }, positions: [], skills, asked, now });
      return [shape.ageDays, shape.isStale];
    };
    expect(shapeOf('2026-10-02T09:00:00.000Z')).toEqual([54, false]);
    expect(shapeOf('2026-08-27T09:00:00.000Z')).toEqual([90, false]);
    expect(shapeOf('2026-08-26T09:00:00.000Z')).toEqual([91, true]);
  });

  it('counts the points that hold a number or a named result', () => {
    const positions = [{ title: 'Nurse', summary: 'Led a team of 12\nHelped residents\nDoubled the intake' }];
    const shape = judgeResumeShape({ resume, positions, skills, asked, now });
    expect([shape.proven, shape.points]).toEqual([2, 3]);
  });

  it('is stale when the user says so', () => {
    const old = { ...resume, addedAt: new Date(now.getTime() - 100 * 86_400_000).toISOString() };
    const isStale = (staleDays: number): boolean =>
      judgeResumeShape({ resume: old, positions: [], skills, asked, now, staleDays }).isStale;
    expect([60, 180].map(isStale)).toEqual([true, false]);
  });
});
