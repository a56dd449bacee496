import { postingsAfter, putReread, type RereadPosting } from '@/utils/db/reread-postings';
import type { IntakeWorld } from '@/utils/intake/keep-candidate';
import { adTextOf } from '@/utils/posting/ad-text-of';

const AT_ONCE = 50;

/**
 * Reads every saved ad again that another vocabulary or pack has read, a few at a time; what is done stands even where
 * the rest is cut off. Gives how many were read; stops where the store refuses and gives the reason.
 */
export async function rereadPostings(
  world: IntakeWorld,
): Promise<{ readonly read: number; readonly refused: string | null }> {
  const { vocabulary: current } = await world.readRequirements({
    description: '',
    title: null,
    language: null,
  });
  let read = 0;
  let last = '';
  for (;;) {
    const batch = await postingsAfter(world.db, last, AT_ONCE);
    const end = batch.at(-1);
    if (end === undefined) return { read, refused: null };
    last = end.id;
    const anew: RereadPosting[] = [];
    for (const { id, facts, vocabulary } of batch) {
      if (vocabulary === current) continue;
      const reading = await world.readRequirements(adTextOf(facts));
      anew.push({
        id,
        description: facts.description,
        requirements: reading.requirements,
        vocabulary: reading.vocabulary,
      });
    }
    if (anew.length === 0) continue;
    const outcome = await putReread(world.db, anew, world);
    if (!outcome.ok) return { read, refused: outcome.reason };
    read += outcome.value;
  }
}
