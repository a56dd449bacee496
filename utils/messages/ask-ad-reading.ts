import type { AdText } from '@/utils/skills/read-requirements';

import type { AdReading } from './contract';
import { send } from './send';

/**
 * What an ad asks for, read by the background, which has the pack open. Asked a second time where the background was
 * ended in the middle of it: reading changes nothing. Rejects when that fails too.
 */
export const askAdReading = (ad: AdText): Promise<AdReading> =>
  send('readAd', { ad }).catch(() => send('readAd', { ad }));
