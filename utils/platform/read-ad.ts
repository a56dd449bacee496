import type { AdReading } from '@/utils/messages/contract';
import { readRequirements, type AdText } from '@/utils/skills/read-requirements';

import { loadSkills } from './load-skills';

/**
 * What an ad asks for, read here, with the pack once it is known whether that can be; see `readRequirements`. For the
 * background alone: a screen asks for it with `askAdReading`, so that one pack is open and not one a window.
 */
export async function readAd(ad: AdText): Promise<AdReading> {
  const skills = await loadSkills();
  return { ...readRequirements(ad), skills };
}
