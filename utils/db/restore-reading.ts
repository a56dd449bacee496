import { changeRow } from '@/utils/db/change-row';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { KeptReading } from '@/utils/db/rows';
import type { ActWorld } from '@/utils/db/run-act';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';

/**
 * Gives a posting the facts and evidence of one of its readings, with the requirements read from it. No reading is
 * removed and what the user wrote stays.
 */
export function restoreReading(
  db: NorthingDb,
  { postingId, facts, evidence }: KeptReading,
  { requirements, vocabulary }: Pick<Posting, 'requirements' | 'vocabulary'>,
  world: ActWorld,
): Promise<KeepOutcome> {
  return changeRow(
    db,
    world,
    'postings',
    postingId,
    (row) => ({ ...row, facts, evidence, requirements, vocabulary }),
    (row) => ({ key: 'act.version_restored', params: { title: currentFacts(row).title ?? '' } }),
  );
}
