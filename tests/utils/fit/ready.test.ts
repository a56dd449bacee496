import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readyFor } from '@/utils/fit/ready';
import { defaultThresholds } from '@/utils/fit/weights';
import type { HeldSkill } from '@/utils/profile/held-skill';
import type { Requirement, SkillLevel } from '@/utils/skills/requirement';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aRequirement } from '../../builders/a-posting';

const ready = (requirements: readonly Requirement[], skills: readonly HeldSkill[]) =>
  readyFor(requirements, { skills }, defaultThresholds);

const asks = (conceptId: string, over: Partial<Requirement> = {}): Requirement =>
  aRequirement({ conceptId, label: conceptId, quote: conceptId, ...over });

const holds = (conceptId: string, level: SkillLevel = 2): HeldSkill =>
  aHeldSkill({ id: conceptId, conceptId, name: conceptId, level });

describe('readyFor', () => {
  it('weighs musts 2 and nice-to-haves 1 (F2)', () => {
    const report = ready(
      [asks('sql'), asks('docker'), asks('python', { class: 'nice' })],
      [holds('sql'), holds('python')],
    );
    expect(report.score).toBeCloseTo(3 / 5, 10);
    expect(report.musts).toEqual({ met: 1, of: 2 });
    expect(report.nices).toEqual({ met: 1, of: 1 });
    expect(report.band).toBe('worth-a-look');
  });

  it.each([
    [0, 2, 0],
    [1, 2, 0.5],
    [2, 2, 1],
    [2, 3, 0.5],
    [3, 3, 1],
    [1, 1, 1],
    [0, 0, 0],
  ] as const)('credits level %d of %d asked with %d', (level, asked, credit) => {
    expect(ready([asks('sql', { level: asked })], [holds('sql', level)]).requirements[0]?.credit).toBe(
      credit,
    );
  });

  it.each([
    [0, 'far'],
    [1, 'stretch'],
    [2, 'worth-a-look'],
    [3, 'worth-a-look'],
    [4, 'strong'],
  ])('calls %d of 4 musts plus a nice-to-have "%s"', (met, band) => {
    const ids = ['sql', 'docker', 'python', 'welding'];
    const report = ready(
      [...ids.map((id) => asks(id)), asks('nursing', { class: 'nice' })],
      [...ids.slice(0, met).map((id) => holds(id)), holds('nursing')],
    );
    expect(report.band).toBe(band);
  });

  it('counts alternatives once, by the best held', () => {
    const report = ready(
      [asks('java', { group: 'g' }), asks('csharp', { group: 'g' }), asks('docker')],
      [holds('csharp')],
    );
    expect(report.musts).toEqual({ met: 1, of: 2 });
    expect(report.score).toBe(0.5);
  });

  it('takes what a held skill implies, one hop away, and names the way', () => {
    const [javascript] = ready([asks('javascript')], [holds('react', 4)]).requirements;
    expect(javascript).toMatchObject({ credit: 1, held: 2, via: 'react' });
    expect(ready([asks('web-development')], [holds('react', 4)]).requirements[0]?.credit).toBe(1);
    expect(ready([asks('programming')], [holds('react', 4)]).requirements[0]?.credit).toBe(0);
  });

  it('lets a skill under the same roof count half at working level, names it, and keeps the gap', () => {
    const [postgres] = ready([asks('postgresql')], [holds('mysql', 3)]).requirements;
    expect(postgres).toMatchObject({ credit: 0.5, held: null, related: 'mysql' });
    expect(ready([asks('postgresql')], [holds('mysql', 1)]).requirements[0]?.credit).toBe(0);
    expect(ready([asks('postgresql')], [holds('mysql', 3)]).musts).toEqual({ met: 0, of: 1 });
  });

  it('takes no licence for another, nor one country’s right to work for another’s', () => {
    expect(ready([asks('cissp')], [holds('security-plus', 3)]).requirements[0]?.credit).toBe(0);
    expect(ready([asks('us-work-authorisation')], [holds('uk-right-to-work', 3)]).score).toBe(0);
  });

  it('finds a skill of my own naming behind another name of the concept', () => {
    const own = aHeldSkill({ conceptId: null, name: 'Postgres' });
    expect(ready([asks('postgresql')], [own]).score).toBe(1);
  });

  it('never counts soft skills', () => {
    const report = ready([asks('sql'), asks('teamwork')], [holds('sql')]);
    expect(report.score).toBe(1);
    expect(report.requirements[1]?.aside).toBe('soft');
  });

  it('leaves lines in the ad’s own words to the person, unless a skill of theirs answers them', () => {
    const line = asks('', {
      conceptId: null,
      label: 'Two seasons of falconry',
      quote: 'Two seasons of falconry',
    });
    expect(ready([asks('sql'), line], [holds('sql')])).toMatchObject({ score: 1, musts: { met: 1, of: 1 } });
    const falconer = aHeldSkill({ id: 'own', conceptId: null, name: 'Falconry' });
    expect(ready([asks('sql'), line], [falconer])).toMatchObject({ score: 0.5, musts: { met: 1, of: 2 } });
  });

  it('has no score where nothing was read', () => {
    expect(ready([], [holds('sql')])).toMatchObject({ score: null, band: null });
  });

  it('counts what an unsorted ad mentions as wishes', () => {
    const report = ready(
      [asks('sql', { class: 'mentioned' }), asks('docker', { class: 'mentioned' })],
      [holds('sql')],
    );
    expect(report).toMatchObject({ score: 0.5, nices: { met: 1, of: 2 } });
  });

  it('never falls when a held level rises', () => {
    const ids = [
      'sql',
      'react',
      'javascript',
      'teamwork',
      'postgresql',
      'bachelors-degree',
      'masters-degree',
    ];
    const level = fc.constantFrom<SkillLevel>(0, 1, 2, 3, 4);
    const requirement = fc.record({
      id: fc.constantFrom(...ids, null),
      class: fc.constantFrom('must', 'nice', 'mentioned'),
      level,
      group: fc.constantFrom(null, 'a', 'b'),
    });
    fc.assert(
      fc.property(
        fc.array(requirement, { minLength: 1, maxLength: 10 }),
        fc.array(fc.tuple(fc.constantFrom(...ids), level), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        level,
        (asked, held, which, raised) => {
          const requirements = asked.map(({ id, ...over }) =>
            asks(id ?? '', { ...over, conceptId: id, quote: id ?? 'sql and react' }),
          );
          const skills = held.map(([id, own]) => holds(id, own));
          const higher = skills.map((skill, at) =>
            at === which % skills.length && raised > skill.level ? { ...skill, level: raised } : skill,
          );
          const before = ready(requirements, skills).score;
          const after = ready(requirements, higher).score;
          expect(after ?? 0).toBeGreaterThanOrEqual((before ?? 0) - 1e-12);
        },
      ),
      { numRuns: 500 },
    );
  });
});
