import { describe, expect, it } from 'vitest';
import { heldLevel } from '@/utils/profile/held-level';
import { aHeldSkill } from '../../builders/a-held-skill';

describe('heldLevel', () => {
  it('is the level of the skill itself', () => {
    expect(heldLevel({ skills: [aHeldSkill({ level: 3, proof: 'p' })] }, 'sql')).toEqual({
      level: 3,
      proof: 'p',
      via: null,
    });
  });

  it('is nothing where the profile says nothing', () => {
    expect(heldLevel({ skills: [aHeldSkill()] }, 'welding')).toBeNull();
    expect(heldLevel({ skills: [] }, 'sql')).toBeNull();
  });

  it('is implied one hop away, at working level at most, with the way', () => {
    const react = aHeldSkill({ conceptId: 'react', name: 'React', level: 4 });
    expect(heldLevel({ skills: [react] }, 'javascript')).toMatchObject({ level: 2, via: 'React' });
    expect(heldLevel({ skills: [{ ...react, level: 1 }] }, 'javascript')).toMatchObject({
      level: 1,
      via: 'React',
    });
  });

  it('prefers the better level, and the skill itself at equal levels', () => {
    const react = aHeldSkill({ id: 'a', conceptId: 'react', name: 'React', level: 4 });
    const own = aHeldSkill({ id: 'b', conceptId: 'javascript', name: 'JavaScript', level: 2 });
    expect(heldLevel({ skills: [react, own] }, 'javascript')).toMatchObject({ level: 2, via: null });
    expect(heldLevel({ skills: [react, { ...own, level: 1 }] }, 'javascript')).toMatchObject({
      level: 2,
      via: 'React',
    });
  });

  it('counts a degree for the lower ones', () => {
    const master = aHeldSkill({ conceptId: 'masters-degree', name: 'Master' });
    expect(heldLevel({ skills: [master] }, 'bachelors-degree')?.level).toBe(2);
  });
});
