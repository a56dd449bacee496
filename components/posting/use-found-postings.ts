import { useEffect, useMemo } from 'react';

import { inSlices } from '@/components/ui/in-slices';
import { useSliced } from '@/components/ui/use-sliced';
import { reportError } from '@/utils/platform/report-error';
import type { Posting } from '@/utils/posting/posting';
import { findPostings, foldPostings } from './find-postings';

/**
 * The postings that a query finds, in their order, all of them for an empty one. Thousands are searched in slices:
 * until that is through, what was found before it.
 */
export function useFoundPostings(postings: readonly Posting[], query: string): readonly Posting[] {
  useEffect(
    () =>
      inSlices(
        foldPostings(postings),
        () => {},
        (error) => reportError(error, 'get jobs ready for searching'),
      ),
    [postings],
  );
  const start = useMemo(() => () => findPostings(postings, query), [postings, query]);
  return useSliced(start) ?? postings;
}
