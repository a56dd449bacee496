import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import { keepAct } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { ActWorld } from '@/utils/db/run-act';
import { RefusedError } from '@/utils/db/store-fault';
import type { HeldSkill } from '@/utils/profile/held-skill';
import type { Position } from '@/utils/profile/position';
import type { Resume } from '@/utils/profile/resume';
import { fold } from '@/utils/text/fold';

/** A résumé with all that the user confirmed of it. */
export interface ConfirmedResume {
  readonly resume: Resume;
  readonly positions: readonly Position[];
  /** Those the user holds already are passed over: what was said by hand counts more than a file. */
  readonly skills: readonly HeldSkill[];
}

/** Every résumé, the newest first. */
export function allResumes(db: NorthingDb): Promise<Resume[]> {
  return Promise.resolve(connectionOf(db).rows('resumes').orderBy('addedAt').reverse().toArray());
}

/** Every position of every résumé. */
export function allPositions(db: NorthingDb): Promise<Position[]> {
  return Promise.resolve(connectionOf(db).rows('positions').toArray());
}

/** Keeps a résumé, its positions and its skills in one act. */
export function keepResume(
  db: NorthingDb,
  { resume, positions, skills }: ConfirmedResume,
  world: ActWorld,
): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger, store) => {
    const held = await store.rows('heldSkills').toArray();
    const isHeld = (skill: HeldSkill): boolean =>
      held.some(
        ({ conceptId, name }) =>
          (conceptId !== null && conceptId === skill.conceptId) || fold(name) === fold(skill.name),
      );
    const fresh = skills.filter((skill) => !isHeld(skill));
    await ledger.put('resumes', [resume]);
    await ledger.put('positions', positions);
    await ledger.put('heldSkills', fresh);
    const { id, name } = resume;
    return { value: { id, change: 'added' }, what: { key: 'act.resume_kept', params: { name } } };
  });
}

/** Says for which goal's direction a résumé is written; null for all of them. */
export function assignResume(
  db: NorthingDb,
  id: string,
  goalId: string | null,
  world: ActWorld,
): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger) => {
    const resume = await ledger.get('resumes', id);
    if (resume === undefined) throw new RefusedError('invalid', 'no such row in resumes');
    if (resume.goalId === goalId) return { value: { id, change: 'unchanged' }, what: null };
    await ledger.put('resumes', [{ ...resume, goalId, updatedAt: world.now.toISOString() }]);
    return {
      value: { id, change: 'updated' },
      what: { key: 'act.resume_assigned', params: { name: resume.name } },
    };
  });
}

/** Removes a résumé with its positions; the skills taken from it stay. Undo brings all of it back. */
export function removeResume(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger, store) => {
    const resume = await ledger.get('resumes', id);
    if (resume === undefined) throw new RefusedError('invalid', 'no such row in resumes');
    const positions = await store.rows('positions').where('resumeId').equals(id).primaryKeys();
    const at = world.now.toISOString();
    await ledger.remove('positions', positions);
    await ledger.remove('resumes', [id]);
    await ledger.put('erased', [
      { id, table: 'resumes', at },
      ...positions.map((position) => ({ id: position, table: 'positions' as const, at })),
    ]);
    return {
      value: { id, change: 'updated' },
      what: { key: 'act.resume_removed', params: { name: resume.name } },
    };
  });
}
