import { useLayoutEffect, useState } from 'react';

import { inSlices, type SlicedWork } from './in-slices';

interface Finished<T> {
  readonly value: T;
}

/**
 * What a long piece of work gives, done in slices so that no press has to wait for it: the result of the work before
 * until there is a new one, null before the first and while there is nothing to do. Work that fails fails the view.
 * `start` has to be the same function while its input is.
 */
export function useSliced<T>(start: (() => SlicedWork<T>) | null): T | null {
  const [finished, setFinished] = useState<Finished<T> | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  // Before the next picture: a short work then never shows what was there before it.
  useLayoutEffect(() => {
    if (start === null) return undefined;
    return inSlices(
      start(),
      (value) => setFinished({ value }),
      (error) => setFailure({ error }),
    );
  }, [start]);
  if (failure !== null) throw failure.error;
  return start === null ? null : (finished?.value ?? null);
}
