import { describe, expect, it } from 'vitest';

import { undoAct } from '@/utils/db/acts';
import { heldSkills, putHeldSkill } from '@/utils/db/held-skills';
import { allPositions, allResumes, assignResume, keepResume, removeResume } from '@/utils/db/resumes';

import { aHeldSkill } from '../../builders/a-held-skill';
import { aPosition, aResume } from '../../builders/a-resume';
import { countingIds, freshStore, worldAt } from './fresh-store';

const world = worldAt('2026-10-02T09:00:00.000Z', countingIds('w'));
const nurse = {
  resume: aResume(),
  positions: [aPosition()],
  skills: [
    aHeldSkill({ id: 'new-1', conceptId: 'sql', name: 'SQL', level: 2 }),
    aHeldSkill({ id: 'new-2', conceptId: null, name: 'Night shifts' }),
  ],
};

describe('keepResume', () => {
  it('keeps résumé, positions and skills in one act, and undo takes all of it back', async () => {
    const db = freshStore();
    const kept = await keepResume(db, nurse, world);
    expect(await allResumes(db)).toEqual([nurse.resume]);
    expect(await allPositions(db)).toEqual(nurse.positions);
    expect((await heldSkills(db)).map(({ name }) => name).sort()).toEqual(['Night shifts', 'SQL']);
    expect(kept.ok && kept.actId !== null && (await undoAct(db, kept.actId, world)).ok).toBe(true);
    expect(await allResumes(db)).toEqual([]);
    expect(await allPositions(db)).toEqual([]);
    expect(await heldSkills(db)).toEqual([]);
  });

  it('leaves a skill alone that the user holds already, by concept or by name', async () => {
    const db = freshStore();
    await putHeldSkill(db, aHeldSkill({ id: 'mine', level: 4 }), world);
    await putHeldSkill(db, aHeldSkill({ id: 'own', conceptId: null, name: 'night shifts' }), world);
    await keepResume(db, nurse, world);
    expect((await heldSkills(db)).map(({ id, level }) => [id, level])).toEqual([
      ['mine', 4],
      ['own', 2],
    ]);
  });
});

describe('removeResume', () => {
  it('takes its positions along, leaves its skills, and undo brings it back', async () => {
    const db = freshStore();
    await keepResume(db, nurse, world);
    const removed = await removeResume(db, 'resume-1', world);
    expect([await allResumes(db), await allPositions(db)]).toEqual([[], []]);
    expect(await heldSkills(db)).toHaveLength(2);
    expect(removed.ok && removed.actId !== null && (await undoAct(db, removed.actId, world)).ok).toBe(true);
    expect(await allPositions(db)).toEqual(nurse.positions);
  });

  it('is refused for one that is not there', async () => {
    expect(await removeResume(freshStore(), 'nobody', world)).toMatchObject({ ok: false, reason: 'invalid' });
  });
});

describe('assignResume', () => {
  it('says whose direction it is for; undoing its keeping then keeps it whole', async () => {
    const db = freshStore();
    const kept = await keepResume(db, nurse, world);
    await assignResume(db, 'resume-1', 'goal-1', world);
    expect((await allResumes(db))[0]?.goalId).toBe('goal-1');
    if (!kept.ok || kept.actId === null) throw new Error('not kept');
    await undoAct(db, kept.actId, world);
    expect(await allResumes(db)).toHaveLength(1);
    expect(await allPositions(db)).toHaveLength(1);
  });
});
