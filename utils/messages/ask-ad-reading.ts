import { keptAdReading } from '@/utils/platform/ad-readings';
import { reportError } from '@/utils/platform/report-error';
import type { AdText } from '@/utils/skills/read-requirements';

import type { AdReading } from './contract';
import { send } from './send';

/**
 * What an ad asks for: as it was read a moment ago, else read by the background, which has the pack open. Asked a second
 * time where the background was ended in the middle of it: reading changes nothing. Rejects when that fails too.
 */
export async function askAdReading(ad: AdText): Promise<AdReading> {
  const kept = await keptAdReading(ad).catch((error: unknown) => {
    reportError(error, 'look for what an ad asks for');
    return null;
  });
  return kept ?? send('readAd', { ad }).catch(() => send('readAd', { ad }));
}
