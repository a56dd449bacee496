import { useLiveQuery } from 'dexie-react-hooks';

import type { NorthingDb } from '@/utils/db/northing-db';
import { skillWords } from '@/utils/db/skill-words';
import type { SkillWord } from '@/utils/skills/skill-word';

/** Everything I said of skills that ads name, following the store; nothing until it is known. */
export function useSaidWords(db: NorthingDb): readonly SkillWord[] {
  return useLiveQuery(() => skillWords(db), [db]) ?? [];
}
