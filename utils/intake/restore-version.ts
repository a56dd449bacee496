import { restoreReading } from '@/utils/db/restore-reading';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import { reading } from '@/utils/db/readings';
import type { IntakeWorld } from '@/utils/intake/keep-candidate';
import { adTextOf } from '@/utils/posting/ad-text-of';

/** Gives a saved ad the facts of one of its kept versions again; its requirements are read from that version's text. */
export async function restoreVersion(readingId: string, world: IntakeWorld): Promise<KeepOutcome> {
  const version = await reading(world.db, readingId);
  if (version === undefined) return { ok: false, reason: 'invalid', detail: 'no such version' };
  const read = await world.readRequirements(adTextOf(version.facts));
  return restoreReading(world.db, version, read, world);
}
