/** So long, in milliseconds, a slice of work may hold the screen: less than a frame of it. */
const SLICE_MS = 12;
/** The first slice may be felt as part of the press that asked for it; small work is then done before the next picture. */
const FIRST_SLICE_MS = 24;

/** A piece of work that stops wherever it could be interrupted, and gives its result in the end. */
export type SlicedWork<T> = Generator<undefined, T, undefined>;

/**
 * Does a piece of work in slices, giving way to the screen between them, and hands over its result; work that fits the
 * first slice is done before this returns. What the work throws goes to `failed`. Returns how to leave it unfinished.
 */
export function inSlices<T>(
  work: SlicedWork<T>,
  done: (result: T) => void,
  failed: (error: unknown) => void,
): () => void {
  let left = false;
  const slice = (length: number): void => {
    if (left) return;
    try {
      const until = performance.now() + length;
      let step = work.next();
      while (step.done !== true && performance.now() < until) step = work.next();
      if (step.done === true) done(step.value);
      else giveWay(() => slice(SLICE_MS));
    } catch (error) {
      failed(error);
    }
  };
  slice(FIRST_SLICE_MS);
  return () => {
    left = true;
  };
}

/** Calls back after the browser had its turn. A message comes at once, where a timer is made to wait. */
function giveWay(next: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    next();
  });
  port1.start();
  port2.postMessage(null);
}
