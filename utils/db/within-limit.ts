import type { Transaction } from 'dexie';

import type { Connection } from '@/utils/db/connection';

/** Thrown when a transaction or an opening has not come to an end in its time. */
export class TooSlowError extends Error {
  override readonly name = 'TooSlowError';
}

/**
 * The result of `work`, or a `TooSlowError` after `limitMs` milliseconds; `giveUp` is called then. A browser can leave
 * a request without any answer (dexie/Dexie.js#840), and a promise that never settles must not hold up a page.
 */
export async function withinLimit<T>(
  limitMs: number,
  work: PromiseLike<T>,
  giveUp: () => void = () => undefined,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      giveUp();
      reject(new TooSlowError(`No answer within ${limitMs} ms`));
    }, limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * One transaction over every table, complete and on the disk when the promise resolves. After the limit it is
 * aborted and, if it had not begun yet, never begins.
 */
export function writeWithinLimit<T>(
  db: Connection,
  limitMs: number,
  body: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  let running: Transaction | null = null;
  let late = false;
  const work = db.transaction('rw', db.tables, async (transaction) => {
    if (late) throw new TooSlowError('Given up before it began');
    running = transaction;
    return await body(transaction);
  });
  return withinLimit(limitMs, work, () => {
    late = true;
    running?.abort();
  });
}
