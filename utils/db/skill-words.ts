import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow, removeRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import type { SkillWord } from '@/utils/skills/skill-word';

/** Everything the user said of skills that ads name. */
export function skillWords(db: NorthingDb): Promise<SkillWord[]> {
  return Promise.resolve(connectionOf(db).rows('skillWords').toArray());
}

/** Keeps what the user says of a skill, in place of what they said of it before. */
export function putSkillWord(db: NorthingDb, word: SkillWord, world: ActWorld): Promise<KeepOutcome> {
  return putRow(db, world, 'skillWords', word, { key: 'act.word_kept', params: { name: word.name } });
}

/** Takes such a word back; undo brings it again. */
export function removeSkillWord(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  return removeRow(db, world, 'skillWords', id, ({ name }) => ({
    key: 'act.word_taken_back',
    params: { name },
  }));
}
