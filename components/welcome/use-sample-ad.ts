import { useEffect, useState } from 'react';

import type { PostingCandidate } from '@/utils/capture/page-reading';
import { reportError } from '@/utils/platform/report-error';
import { fetchSampleAd, readSampleAd } from './sample-ad';

/** The sample ad as it is being read. */
export type SampleAd =
  | { readonly state: 'reading' | 'failed' }
  | { readonly state: 'ready'; readonly candidate: PostingCandidate };

/** Reads the sample ad from the package, once. */
export function useSampleAd(): SampleAd {
  const [sample, setSample] = useState<SampleAd>({ state: 'reading' });
  useEffect(() => {
    fetchSampleAd().then(
      (html) => {
        const candidate = readSampleAd(html);
        setSample(candidate === null ? { state: 'failed' } : { state: 'ready', candidate });
      },
      (error: unknown) => {
        reportError(error, 'read the sample ad');
        setSample({ state: 'failed' });
      },
    );
  }, []);
  return sample;
}
