import type { AdReading } from '@/utils/messages/contract';
import { readRequirements, type AdText } from '@/utils/skills/read-requirements';

import { keepAdReading, keptAdReading } from './ad-readings';
import { loadSkills } from './load-skills';
import { loadTables } from './load-tables';
import { reportError } from './report-error';

/**
 * What an ad asks for, read here, with the pack once it is known whether that can be; see `readRequirements`. For the
 * background alone: a screen asks for it with `askAdReading`, so that one pack is open and not one a window.
 */
export async function readAd(ad: AdText): Promise<AdReading> {
  const [skills] = await Promise.all([loadSkills(), loadTables()]);
  return { ...readRequirements(ad), skills };
}

/** The same for the page in front, which is asked for again and again: kept for as long as the browser runs. */
export async function readAdInFront(ad: AdText): Promise<AdReading> {
  const kept = await keptAdReading(ad).catch(forgotten);
  if (kept !== null) return kept;
  const reading = await readAd(ad);
  keepAdReading(ad, reading).catch((error: unknown) => reportError(error, 'keep what an ad asks for'));
  return reading;
}

function forgotten(error: unknown): null {
  reportError(error, 'look for what an ad asks for');
  return null;
}
