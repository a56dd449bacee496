import type { DBCore, DBCoreTable, Dexie } from 'dexie';

/** How a call goes wrong: an error of the request, the whole transaction aborted, or an abort just after it worked. */
export type Fault = 'QuotaExceededError' | 'UnknownError' | 'AbortError' | 'abort-after';
export const FAULTS: readonly Fault[] = ['QuotaExceededError', 'UnknownError', 'AbortError', 'abort-after'];

/** The hand on the fault: nothing is counted and nothing fails before `arm`. */
export interface FaultPoint {
  /** Lets the k-th call from now on (from 1) go wrong. */
  arm(k: number, fault: Fault): void;
  /** Whether that call was reached. */
  fired(): boolean;
}

type CallName = 'mutate' | 'get' | 'getMany' | 'query' | 'openCursor' | 'count';
const CALLS: readonly CallName[] = ['mutate', 'get', 'getMany', 'query', 'openCursor', 'count'];

/**
 * Lets any one call of a database to its store go wrong, reads and writes counted alike; to be put in before the
 * database opens. Running a command with k = 1, 2, 3, … until nothing fires visits every point where storage can fail.
 */
export function failCall(db: Dexie): FaultPoint {
  let armed: { readonly k: number; readonly fault: Fault } | null = null;
  let calls = 0;
  let fired = false;
  const wrapCall =
    (table: DBCoreTable, name: CallName) =>
    async (request: { trans: unknown }): Promise<unknown> => {
      const call = table[name] as (request: unknown) => PromiseLike<unknown>;
      if (armed !== null) calls += 1;
      if (armed === null || calls !== armed.k) return await call(request);
      fired = true;
      const transaction = request.trans as IDBTransaction;
      if (armed.fault === 'abort-after') {
        const result = await call(request);
        transaction.abort();
        return result;
      }
      if (armed.fault === 'AbortError') transaction.abort();
      throw new DOMException('made to fail', armed.fault);
    };
  db.use({
    stack: 'dbcore',
    name: 'fail-call',
    create: (core: DBCore): DBCore => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const wrapped = CALLS.map((call) => [call, wrapCall(table, call)] as const);
        return { ...table, ...Object.fromEntries(wrapped) };
      },
    }),
  });
  return {
    arm: (k, fault) => {
      armed = { k, fault };
    },
    fired: () => fired,
  };
}
