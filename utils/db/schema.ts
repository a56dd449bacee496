import type { Dexie } from 'dexie';

import type { Migration } from '@/utils/db/migrations/migration';
import { v001 } from '@/utils/db/migrations/v001';
import { v002 } from '@/utils/db/migrations/v002';
import { v003 } from '@/utils/db/migrations/v003';
import { v004 } from '@/utils/db/migrations/v004';
import { v005 } from '@/utils/db/migrations/v005';
import { v006 } from '@/utils/db/migrations/v006';
import { v007 } from '@/utils/db/migrations/v007';
import { v008 } from '@/utils/db/migrations/v008';
import { v009 } from '@/utils/db/migrations/v009';
import { v010 } from '@/utils/db/migrations/v010';
import { v011 } from '@/utils/db/migrations/v011';
import { v012 } from '@/utils/db/migrations/v012';

/*
 * The store. Row types are in rows.ts; only what is searched for is an index.
 *
 *   postings ──< readings          one row for each captured version of an ad (readings.postingId)
 *      │
 *      ├──── personIds ───> people  known by several keys (mail:…, linkedin:…); `joined.into` > people: the same person
 *      ├──── mergedInto ──> postings  the same job elsewhere; `addresses` finds it by where it was met
 *      └──── distinctFrom > postings  another job, says the user
 *
 *   goals ──< activities            what the user wants, and the steps of its plan (activities.goalId)
 *
 *   heldSkills   gapDecisions   me  what the user can do, what is done about what is missing, and who they are
 *
 *   skillWords                      what the user says of skills that ads name
 *
 *   settings                        where the lines between verdicts are drawn
 *
 *   resumes ──< positions           the files I gave, and the jobs I confirmed of them (positions.resumeId)
 *
 *   stories     pitches            what I can show, and how I say it
 *   decisions   roles  marketTerms  what I weigh, and what pay is measured with (one row)
 *   viewedAds                       ads only looked at, as far as pay and radar count them; none unless asked for
 *
 *   people ──< exchanges           what passed between me and them (exchanges.personId, and the job in exchanges.postingId)
 *      └───── ties                 how I stand to them: tier, areas, interests (same id)
 *   networkTerms                    how often each kind of tie is due (one row)
 *
 *   erased                          ids removed for good, so that a merge does not bring them back
 *
 *   acts ──< actRows                undo log: a command, and each row before and after it (actRows.actId)
 *
 *   meta                            `store`: which database, how far, how many rows; `schema`: migration completed
 */

/** Every version there ever was, oldest first. Append only: someone's data is still in an old one. */
export const MIGRATIONS: readonly Migration[] = [
  v001,
  v002,
  v003,
  v004,
  v005,
  v006,
  v007,
  v008,
  v009,
  v010,
  v011,
  v012,
];

/** The version this build understands. A database above it is only read. */
export const SCHEMA_VERSION = versionOf(MIGRATIONS);

/** The highest version of a list of migrations; 0 for none. */
export function versionOf(migrations: readonly Migration[]): number {
  return Math.max(0, ...migrations.map(({ version }) => version));
}

/** Declares every version on a Dexie database; rows are moved by their pure functions as the database is upgraded. */
export function declareSchema(db: Dexie, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const { version, stores, rows } of migrations) {
    const declared = db.version(version).stores({ ...stores });
    if (Object.keys(rows).length === 0) continue;
    declared.upgrade(async (upgrade) => {
      for (const [table, move] of Object.entries(rows)) {
        await upgrade
          .table(table)
          .toCollection()
          .modify((row: Record<string, unknown>, place: { value: unknown }) => {
            place.value = move(row);
          });
      }
    });
  }
}
