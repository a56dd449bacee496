import { connectionOf } from '@/utils/db/connection';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { JudgedBy } from '@/utils/fit/judge-all';
import { thresholdsOf } from '@/utils/fit/verdict-settings';

/** Reads skills, my words for skills, gap decisions, what is true of me, goals and thresholds together. */
export function readJudgedBy(db: NorthingDb): Promise<JudgedBy> {
  const store = connectionOf(db);
  return store.transaction(
    'r',
    ['heldSkills', 'skillWords', 'gapDecisions', 'me', 'goals', 'settings'],
    async () => {
      const [skills, words, decisions, me, goals, settings] = await Promise.all([
        store.rows('heldSkills').toArray(),
        store.rows('skillWords').toArray(),
        store.rows('gapDecisions').toArray(),
        store.rows('me').get('me'),
        store.rows('goals').orderBy('horizon').toArray(),
        store.rows('settings').get('verdict'),
      ]);
      const profile = { skills, words, decisions, ...(me !== undefined && { me }) };
      return { profile, goals, thresholds: thresholdsOf(settings) };
    },
  );
}
